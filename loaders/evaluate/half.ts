/** Which half of a labelled set an item belongs to: 32-bit FNV-1a of its id (UTF-16 units), even = A, odd = B. */
export function half(id: string): "A" | "B" {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash & 1 ? "B" : "A";
}
