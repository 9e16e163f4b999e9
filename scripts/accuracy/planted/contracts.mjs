// The clean fixtures and, read by hand, which clauses of them state the protection that a rule asks for.
//
//   clauses  all clauses that state it; a plant changes all of them at once
//   flip     those in which exchanging the parties turns it against the customer
//   hedge    those in which it is a duty of the provider
//   negate   words and their opposites, one plant each
//   shared   nothing is planted for the rule; a plant for another one in these clauses may touch it
//
// Silence as acceptance is no defect where there is a real way to test and reject; that is how the labels were made.
export const contracts = [
  {
    file: "fixtures/msa-clean.md",
    names: { customer: ["Norwind Logistics GmbH", "Norwind"], provider: ["Halden Software Ltd", "Halden"] },
    protections: {
      "code-escrow/agreement": {
        clauses: ["10.1", "10.2", "10.3", "10.4", "10.5", "10.6"],
        flip: ["10.1", "10.2", "10.3", "10.4", "10.5", "10.6"],
        hedge: ["10.1", "10.2"],
        negate: [
          [
            ["the parties shall sign an escrow", "no party is obliged to sign an escrow"],
            ["The Provider shall deposit with", "The Provider shall not be required to deposit with"],
            ["The Provider shall make the first deposit", "The Provider may make the first deposit"],
          ],
        ],
      },
      "code-escrow/release-conditions": {
        clauses: ["10.4", "10.5"],
        hedge: ["10.4"],
        negate: [
          [["shall release the deposit to the Customer if", "shall not release the deposit to the Customer if"]],
        ],
      },
      "core-competency/retained-functions": {
        clauses: ["4.1", "4.2", "11.2", "11.10"],
        flip: ["4.1", "4.2", "11.2", "11.10"],
        negate: [
          [
            [
              "The Customer keeps the following functions, and nothing in this Agreement transfers them",
              "The Customer does not keep the following functions, and this Agreement transfers them",
            ],
            [
              "functions stay with the Customer and are excluded from the Services",
              "functions do not stay with the Customer and are part of the Services",
            ],
            [
              "The Provider shall not take decisions in a function that the Customer keeps",
              "The Provider shall take the decisions in these functions",
            ],
            ["The Provider shall not operate, administer", "The Provider shall operate, administer"],
            [
              "The Customer remains accountable for the security of its products and systems and alone decides on the acceptance of security risks",
              "The Provider is accountable for the security of the products and decides on the acceptance of security risks",
            ],
          ],
        ],
      },
      "data-ownership/customer-owns-data": {
        clauses: ["8.1"],
        flip: ["8.1"],
        // 8.2 goes on limiting what the provider may do with the data
        outcomes: { "delete a clause": ["weak"], "mark it reserved": ["weak"] },
        negate: [
          [
            ["The Customer owns all", "The Customer does not own any"],
            [
              "The Provider hereby assigns to the Customer all rights",
              "The Provider does not assign to the Customer any rights",
            ],
          ],
        ],
      },
      "data-ownership/customer-owns-deliverables": {
        clauses: ["9.1"],
        flip: ["9.1"],
        hedge: ["9.1"],
        negate: [
          [["The Provider hereby assigns to the Customer", "The Provider does not assign to the Customer"]],
          [["The Provider hereby assigns to the Customer", "Nothing in this Agreement assigns to the Customer"]],
        ],
      },
      "data-ownership/return-and-deletion": {
        clauses: ["8.3", "8.4"],
        flip: ["8.3", "8.4"],
        hedge: ["8.3", "8.4"],
        negate: [
          [
            ["shall return all", "shall not return any"],
            ["shall delete all copies", "shall not delete any copies"],
            ["shall let the Customer export", "shall not let the Customer export"],
          ],
          [
            ["the Provider shall return all", "the Provider has no obligation to return any"],
            ["the Provider shall delete all copies", "the Provider has no obligation to delete any copies"],
            ["The Provider shall let the Customer export", "The Provider has no obligation to let the Customer export"],
          ],
        ],
      },
      "data-security/breach-notification": {
        clauses: ["11.4"],
        flip: ["11.4"],
        hedge: ["11.4"],
        negate: [
          [["The Provider shall notify", "The Provider shall not notify"]],
          [["The Provider shall notify", "The Provider is not obliged to notify"]],
        ],
      },
      "data-security/indemnity": { clauses: ["16.3"], shared: true },
      "goals/milestones-dated": { clauses: ["6.1", "6.2", "6.3", "6.4"], shared: true },
      "liability/cap": { clauses: ["16.1", "16.2"], shared: true },
      "goals/acceptance-criteria": {
        clauses: ["6.1", "6.2", "6.3", "6.4"],
        negate: [
          [
            ["The Customer shall test", "The Customer shall not test"],
            [
              "The Customer shall accept or reject a Deliverable in writing",
              "The Customer may not reject a Deliverable",
            ],
            ["the Customer may reject it", "the Customer may not reject it"],
            ["A Deliverable is accepted only by written notice; silence or use is not acceptance.", ""],
          ],
        ],
      },
      "goals/measurable-service-levels": {
        clauses: ["3.2", "Schedule 1 whole"],
        hedge: ["3.2", "Schedule 1, 1", "Schedule 1, 2"],
        outcomes: { hedge: ["weak"] },
        negate: [
          [
            ["The Provider shall meet the service levels", "The Provider is not bound to meet the service levels"],
            ["The Provider shall meet each service level", "The Provider is not bound to meet each service level"],
            ["shall deduct service credits", "shall not deduct service credits"],
          ],
        ],
      },
      "goals/objectives-stated": { clauses: ["2.1", "2.2"] },
      "liaison/named-liaison": { clauses: ["5.1", "5.2", "5.3", "5.4"] },
      "partner/audit-rights": {
        clauses: ["13.1", "13.2"],
        flip: ["13.1", "13.2"],
        negate: [
          [
            ["may audit", "may not audit"],
            ["shall cooperate with each", "shall not cooperate with any"],
          ],
          [
            [
              "The Customer, its auditors and its regulators may audit",
              "Neither the Customer nor its auditors or regulators may audit",
            ],
            ["shall cooperate with each", "is not obliged to cooperate with any"],
          ],
        ],
      },
      "partner/subcontracting-control": {
        clauses: ["12.1", "12.2", "12.3"],
        flip: ["12.1", "12.2", "12.3"],
        hedge: ["12.1", "12.2"],
        negate: [
          [["The Provider shall not subcontract", "The Provider may subcontract"]],
          [
            ["The Provider shall not subcontract", "The Provider shall subcontract"],
            ["remains liable", "is not liable"],
          ],
          [
            ["remains liable for", "is not liable for"],
            [
              "shall not subcontract any part of the Services without",
              "may subcontract any part of the Services without",
            ],
          ],
        ],
      },
      "security-exclusions/stated": {
        clauses: ["11.2", "11.3"],
        flip: ["11.2", "11.3"],
        negate: [
          [
            [
              "The Provider shall not operate, administer or access them",
              "The Provider shall operate, administer and access them",
            ],
            ["stay with the Customer and are excluded from the Services", "are not excluded from the Services"],
          ],
          [
            [
              "stay with the Customer and are excluded from the Services",
              "do not stay with the Customer and are not excluded from the Services",
            ],
            ["The Provider shall not operate", "The Provider may operate"],
          ],
        ],
      },
    },
    cap: { clause: "16.1", words: "The liability of each party" },
    exhibits: [
      { section: "Schedule 1", expect: { "goals/measurable-service-levels": ["weak", "deferred", "missing"] } },
      { section: "Schedule 2", expect: {} },
    ],
    movable: ["3.1", "6.4", "7.2", "8.3", "9.1", "9.2", "11.1", "12.1", "12.3", "13.1", "13.2", "14.1", "17.2"],
  },
  {
    file: "fixtures/sow-clean.md",
    names: { customer: ["Norwind Logistics GmbH", "Norwind"], provider: ["Halden Software Ltd", "Halden"] },
    protections: {
      "core-competency/retained-functions": {
        clauses: ["2.2", "7.1", "8.1"],
        negate: [
          [
            ["The Customer keeps the choice", "The Customer does not keep the choice"],
            [
              "The Provider has no authority over them and acts on them only on the instruction of the Customer's liaison",
              "The Provider has full authority over them",
            ],
            [
              "are excluded from this SOW. The Provider shall not access",
              "are part of this SOW. The Provider shall access",
            ],
            [
              "The following work is out of scope: changes to the Customer's warehouse control system, hardware at the gates and the training of carriers.",
              "The training of carriers is in scope.",
            ],
          ],
        ],
      },
      "data-ownership/customer-owns-data": {
        clauses: ["5.3"],
        flip: ["5.3"],
        negate: [[["The Customer owns all", "The Customer does not own any"]]],
      },
      "data-ownership/customer-owns-deliverables": {
        clauses: ["5.1", "5.2"],
        flip: ["5.1"],
        hedge: ["5.1"],
        negate: [[["The Provider hereby assigns to the Customer", "The Provider does not assign to the Customer"]]],
      },
      "data-ownership/return-and-deletion": {
        clauses: ["5.3"],
        flip: ["5.3"],
        hedge: ["5.3"],
        negate: [
          [
            [
              "the Provider shall return all Customer Data within ten (10) days, delete all copies, including backups,",
              "the Provider shall not return any Customer Data and shall not delete any copies",
            ],
            [" within thirty (30) days and certify the deletion in writing", ""],
          ],
        ],
      },
      "data-security/breach-notification": {
        clauses: ["8.3"],
        flip: ["8.3"],
        hedge: ["8.3"],
        negate: [[["The Provider shall notify", "The Provider need not notify"]]],
      },
      "goals/acceptance-criteria": {
        clauses: ["3.1", "4.1", "4.2", "11.1"],
        negate: [
          [
            [
              "The Customer shall test each deliverable against its acceptance criteria within ten (10) Business Days after delivery and shall accept or reject it in writing. Silence is not acceptance.",
              "The Customer has no right to test or reject a deliverable.",
            ],
            [
              " After a second rejection the Customer may terminate this SOW and recover the price of the deliverable.",
              "",
            ],
          ],
        ],
      },
      "goals/measurable-service-levels": { clauses: ["9.1"], hedge: ["9.1"] },
      "goals/objectives-stated": { clauses: ["1.1", "1.2"] },
      "liaison/named-liaison": { clauses: ["6.1", "6.2", "6.3", "7.1"] },
      "partner/audit-rights": {
        clauses: ["10.2"],
        flip: ["10.2"],
        negate: [[["The Customer may audit", "The Customer may not audit"]]],
      },
      "partner/subcontracting-control": {
        clauses: ["10.1"],
        flip: ["10.1"],
        negate: [[["The Provider shall not use", "The Provider may use"]]],
      },
      "data-security/security-standard": { clauses: ["7.1", "8.1", "8.2"], shared: true },
      "goals/milestones-dated": { clauses: ["3.1", "4.1"], shared: true },
      "goals/performance-review": { clauses: ["6.1", "6.2", "6.3", "9.1"], shared: true },
      "goals/scope-and-deliverables": { clauses: ["2.1", "2.2", "3.1", "7.1"], shared: true },
      "partner/termination-rights": { clauses: ["4.2", "11.1", "11.2"], shared: true },
      "security-exclusions/stated": {
        clauses: ["8.1"],
        flip: ["8.1"],
        negate: [
          [
            [
              "are excluded from this SOW. The Provider shall not access or administer them",
              "are not excluded from this SOW. The Provider shall access and administer them",
            ],
          ],
        ],
      },
    },
    exhibits: [{ section: "Annex A", expect: {} }],
    movable: ["3.2", "5.1", "5.2", "8.3", "10.1", "10.2"],
  },
  {
    file: "fixtures/hosting-agreement.html",
    names: { customer: ["Brightwater Insurance AG", "Brightwater"], provider: ["Pinecrest Cloud Oy", "Pinecrest"] },
    protections: {
      "goals/performance-review": { clauses: ["6.1"], shared: true },
      "liaison/governance-cadence": { clauses: ["6.1"], shared: true },
      "core-competency/retained-functions": { clauses: ["5.1"], flip: ["5.1"] },
      "data-ownership/customer-owns-data": {
        clauses: ["4.2"],
        flip: ["4.2"],
        negate: [[["The Customer owns all", "The Customer does not own any"]]],
      },
      "data-ownership/return-and-deletion": {
        clauses: ["4.3"],
        flip: ["4.3"],
        hedge: ["4.3"],
        negate: [
          [
            ["shall return", "shall not return"],
            ["shall delete all copies", "shall not delete any copies"],
          ],
        ],
      },
      "data-security/breach-notification": {
        clauses: ["5.2"],
        flip: ["5.2"],
        hedge: ["5.2"],
        negate: [[["shall notify", "shall not notify"]]],
      },
      "goals/measurable-service-levels": { clauses: ["3.1"], hedge: ["3.1"] },
      "goals/objectives-stated": { clauses: ["2.1"] },
      "liaison/named-liaison": { clauses: ["6.1"] },
      "partner/audit-rights": { clauses: ["7.1"], flip: ["7.1"], negate: [[["may audit", "may not audit"]]] },
      "partner/subcontracting-control": {
        clauses: ["7.2"],
        flip: ["7.2"],
        hedge: ["7.2"],
        negate: [[["shall not use a subcontractor", "may use a subcontractor"]]],
      },
      "security-exclusions/stated": {
        clauses: ["5.1"],
        flip: ["5.1"],
        negate: [
          [
            [
              "stay with the Customer and are excluded from the hosting services. The Provider shall not hold or use them",
              "are part of the hosting services. The Provider shall hold and use them",
            ],
          ],
        ],
      },
    },
    exhibits: [],
    movable: ["5.2", "7.1", "7.2"],
  },
];
