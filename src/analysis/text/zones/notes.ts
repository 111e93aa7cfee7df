// Notices about the text itself, which the outlet prints beside its report: corrections, clarifications, notes of editors
// and translators, warnings of what it holds, who paid for it. They are no part of what it reports.

import type {Line} from "./lines.js";

const TEXT =
  "(?:article|story|report|post|piece|item|dispatch|interview|review|column|page|version|transcript|text|headline|caption|copy)";
const LABEL = new RegExp(
  String.raw`^\W{0,3}(?:(?:editor|editors|editorial|translator|translators|publisher|author|writer|reader|readers|programming)['’]?s?['’]? note|note (?:to|from|by) (?:the )?(?:readers?|editors?|translator)|(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|correction and clarification|(?:trigger|content) warning|disclosure|eds)|this (?:story|version) (?:corrects|adds|updates|clarifies|removes|restores|refiles))(?: ?[:–—-]| \(| \p{Lu}|\.|$| )`,
  "iu"
);
const MUST_COLON =
  /^\W{0,3}(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|correction and clarification|(?:trigger|content) warning|disclosure|eds)(?! ?[:–—-])/iu;
const STATED = new RegExp(
  String.raw`^\W{0,3}(?:this ${TEXT} (?:has been|was|is being|will be|is) (?:since |subsequently |later |also |first )?(?:amended|corrected|updated|clarified|edited|translated|adapted|condensed|abridged|revised|refiled|retracted)\b|(?:warning: ?)?this (?:article|story|post|piece|interview|column|item) (?:contains|includes|has|features) (?:\p{L}+ ){0,3}(?:descriptions?|details?|references?|content|images?|language|spoilers?|scenes?|material|accounts?|discussions?)\b|an? (?:earlier|previous|prior|original) version of (?:this|the|our) ${TEXT}\b|(?:an? |the )?(?:earlier|previous|original) (?:version|headline|caption) (?:misstated|misspelled|misidentified|gave|said|stated|incorrectly)|translated (?:from (?:the )?\p{Lu}|(?:from .{2,40} |in)to \p{Lu}.{2,20} by|by \p{Lu})|(?:some|the|all)? ?names (?:and \p{L}+ )?(?:have|has|were) been (?:changed|altered|withheld)|we (?:regret|apologi[sz]e for) (?:the|this|an?|any) (?:error|mistake|confusion))`,
  "iu"
);
const BRACKETED =
  /^\W{0,3}\((?:this (?:story|version) )?(?:corrects|corrected|refiles|refiled|clarifies|recasts|updates|updated|adds|removes|removed|restores|fixes|edits|translated|story|this (?:story|article|report))\b/i;
const DEVELOPING = /^\W{0,3}this is a (?:breaking|developing) (?:news )?story\b/i;
const FUNDED =
  /\b(?:is solely responsible for (?:all|the|this|its)? ?content|receives? (?:financial )?support from .{1,80} (?:foundations?|institute|trust|fund|group)|(?:reporting|coverage|series|project|story) (?:was|is|has been) (?:made possible|supported|funded|produced) (?:in part )?(?:by|with) (?:a |an |the )?(?:grants?|support|funding|financial|partnership))/i;
const AMENDED_AT =
  /\b(?:an? (?:earlier|previous) version of this|this (?:article|story|report|post|piece) (?:was|has been) (?:amended|corrected|clarified|updated) (?:on|to|at|because|after|with)\b)/i;

/** Whether a line is a notice about the text that it stands with. */
export function isNote({text, words}: Line): boolean {
  if (words < 2 || words > 120) return false;
  const head = text.slice(0, 200);
  if (LABEL.test(head) && !MUST_COLON.test(head)) return true;
  if (STATED.test(head) && !/^["“]/.test(text)) return true;
  if (DEVELOPING.test(head) || (words <= 60 && BRACKETED.test(head))) return true;
  return (words <= 60 && FUNDED.test(text)) || (words <= 60 && AMENDED_AT.test(head.slice(0, 140)));
}
