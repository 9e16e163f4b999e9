import type { Threshold } from "@clauselint/core";

/** What `thresholds` may name, and which option of which rule each fills. */
export const thresholds = [
  {
    name: "breachNotice",
    summary: "hours within which the provider has to report a security incident",
    rule: "data-security/breach-notification",
    option: "maxHours",
    unit: "hours",
    bound: "most",
  },
  {
    name: "liabilityCap",
    summary: "months of fees up to which the provider has to answer for loss",
    rule: "liability/cap",
    option: "minMonths",
    unit: "months",
    bound: "least",
  },
  {
    name: "dataReturn",
    summary: "days within which the customer's data has to come back",
    rule: "data-ownership/return-and-deletion",
    option: "maxReturnDays",
    unit: "days",
    bound: "most",
  },
  {
    name: "dataLocation",
    summary: "countries and regions in which data may be kept and processed",
    rule: "data-security/data-location",
    option: "allowedCountries",
    unit: "names",
    bound: "most",
  },
  {
    name: "escrowUpdate",
    summary: "months that may pass between two renewals of what is in escrow",
    rule: "code-escrow/deposit-frequency",
    option: "maxIntervalMonths",
    unit: "months",
    bound: "most",
  },
  {
    name: "governingLaw",
    summary: "laws the contract may be under",
    rule: "policy/governing-law",
    option: "allowed",
    unit: "names",
    bound: "most",
  },
  {
    name: "paymentDays",
    summary: "days there have to be to pay an invoice",
    rule: "policy/payment-term",
    option: "minDays",
    unit: "days",
    bound: "least",
  },
  {
    name: "noticeDays",
    summary: "days a notice to end the contract, or not to renew it, may take",
    rule: "policy/notice-period",
    option: "maxDays",
    unit: "days",
    bound: "most",
  },
] as const satisfies readonly Threshold[];

/** Names of the thresholds. */
export type ThresholdName = (typeof thresholds)[number]["name"];
