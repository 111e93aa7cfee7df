// What a change says, in one line. Described, never judged; the words it rests on are quoted.

/** A source as a sentence goes on with it: "the Kremlin", "Dmitry Peskov"; a pronoun in quotation marks. */
export function nameSource(name: string): string {
  if (/^(?:\p{L}{1,5})$/u.test(name) && /^(?:i|you|he|she|we|they|it|who|that|which|this)$/i.test(name))
    return `“${name.toLowerCase()}”`;
  const plain = name
    .replace(/\s+/g, " ")
    .replace(
      /^(?:The|A|An|Some|Two|Three|Several|Many|Officials|Police|Authorities|Sources|Reports|Critics|His|Her|Their|Its|One)\b/,
      (word) => word.toLowerCase()
    );
  const [bare] = plain.split(/(?:, (?:a|an|the|who|which|his|her|its|their|\p{N})\b|, \p{N})/u);
  const words = bare.split(" ");
  return words.length > 10 ? `${words.slice(0, 10).join(" ")} …` : bare;
}
