import { enableCompileCache } from "./compile-cache.js";

// what is imported before this line is compiled anew each time
enableCompileCache();
const [{ serveLintThread }, { Clauselint }] = await Promise.all([
  import("@clauselint/core/node"),
  import("./clauselint.js"),
]);

serveLintThread((options) => new Clauselint(options));
