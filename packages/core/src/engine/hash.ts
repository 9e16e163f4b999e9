/** 16 hexadecimal digits: 64 bits in two halves that are mixed into each other; spreads well, not for secrets. */
export function hash64(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x243f6a88;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x85ebca77);
    low = Math.imul(low ^ unit, 0xc2b2ae3d);
    high = (high << 13) | (high >>> 19);
    low = (low << 17) | (low >>> 15);
  }
  high = avalanche(high ^ low ^ text.length);
  low = avalanche(low ^ high);
  return hex(high) + hex(low);
}

/** Lets each bit of the input change about half of the bits of the output. */
function avalanche(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
