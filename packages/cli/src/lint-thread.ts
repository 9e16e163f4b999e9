import { setFlagsFromString } from "node:v8";
import { keepCode } from "./kept-code.js";

// every core has a thread that lints; helpers that clear its memory with it would take the core of another
setFlagsFromString("--no-parallel-scavenge");
// what is imported before this line is compiled anew each time
keepCode(import.meta.dirname, "read");
void Promise.all([import("@clauselint/core/node"), import("./clauselint.js")]).then(
  ([{ serveLintThread }, { Clauselint }]) => {
    serveLintThread((options) => new Clauselint(options));
  },
);
