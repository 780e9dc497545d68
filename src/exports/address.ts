/** What an article is called by, where the desk gives it no address: a name that follows from its words alone. */

/** FNV-1a with 128 bits. */
const BASIS = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;
const BITS = 0xffffffffffffffffffffffffffffffffn;

/** A UUID of version 8: the same for the same words. */
export function addressOf(words: string): string {
  let hash = BASIS;
  for (let i = 0; i < words.length; i++) hash = ((hash ^ BigInt(words.charCodeAt(i))) * PRIME) & BITS;
  const digits = hash.toString(16).padStart(32, "0");
  const variant = "89ab"[Number.parseInt(digits[16]!, 16) % 4];
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
