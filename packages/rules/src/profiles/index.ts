import type { Profile } from "@clauselint/core";
import { auApraCps230 } from "./au-apra-cps230.js";
import { ebaOutsourcing } from "./eba-outsourcing.js";
import { euDataAct } from "./eu-data-act.js";
import { euDora } from "./eu-dora.js";
import { euGdpr } from "./eu-gdpr.js";
import { euNis2 } from "./eu-nis2.js";
import { iso27001 } from "./iso-27001.js";
import { sgMas } from "./sg-mas.js";
import { ukGdpr } from "./uk-gdpr.js";
import { ukPraFca } from "./uk-pra-fca.js";
import { usHipaa } from "./us-hipaa.js";
import { usInteragency } from "./us-interagency.js";
import { usNist800161 } from "./us-nist-800-161.js";

/** What regulations ask of an outsourcing contract. */
export const profiles: readonly Profile[] = [
  auApraCps230,
  ebaOutsourcing,
  euDataAct,
  euDora,
  euGdpr,
  euNis2,
  iso27001,
  sgMas,
  ukGdpr,
  ukPraFca,
  usHipaa,
  usInteragency,
  usNist800161,
];
