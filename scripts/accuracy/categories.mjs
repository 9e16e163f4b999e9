/** The types of provision that CUAD labels, by the name of their category there. */
export const categories = {
  "governing-law": "Governing Law",
  "anti-assignment": "Anti-Assignment",
  "liability-cap": "Cap on Liability",
  "uncapped-liability": "Uncapped Liability",
  "audit-rights": "Audit Rights",
  insurance: "Insurance",
  "source-code-escrow": "Source Code Escrow",
  "ip-assignment": "IP Ownership Assignment",
  "license-grant": "License Grant",
  "perpetual-license": "Irrevocable or Perpetual License",
  "termination-for-convenience": "Termination for Convenience",
  "post-termination-services": "Post-Termination Services",
  "change-of-control": "Change of Control",
  "renewal-term": "Renewal Term",
  "non-renewal-notice": "Notice Period to Terminate Renewal",
  "warranty-duration": "Warranty Duration",
  "liquidated-damages": "Liquidated Damages",
  "minimum-commitment": "Minimum Commitment",
  exclusivity: "Exclusivity",
  "non-solicit-employees": "No-Solicit of Employees",
};

/** Those whose absence matters to a customer. */
export const missingCategories = [
  "liability-cap",
  "ip-assignment",
  "source-code-escrow",
  "audit-rights",
  "insurance",
  "termination-for-convenience",
  "anti-assignment",
  "governing-law",
];
