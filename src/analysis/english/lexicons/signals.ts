// The words by which a page says who made an article and how. Written for this project from general knowledge of the trade.

import {setOf} from "../words.js";

/** Words of a byline that name a desk instead of a person, lower-case. */
export const desks = setOf(`
  admin, administrator, agencies, agency, bureau, correspondent, correspondents, desk, editor, editors, editorial,
  network, news, newsdesk, newsroom, online, press, reporter, reporters, service, services, staff, team, web, wire,
  wires, writer, writers, media, times, post, magazine, contributor, contributors, our, the
`);

/** Whole lines above the body that label the article as opinion or as advertising, lower-case letters alone. */
export const articleLabels = setOf(`
  opinion, opinions, op ed, oped, commentary, editorial, editorials, analysis, column, columns, columnist,
  columnists, viewpoint, viewpoints, perspective, perspectives, guest essay, guest column, letter to the editor,
  letters to the editor, satire, opinion analysis, news analysis, opinion editorial, the view, comment and analysis,
  sponsored, sponsored post, sponsored content, sponsored article, sponsored story, sponsored feature, paid post,
  paid content, paid partnership, paid program, paid programme, partner content, partnered content, partner story,
  promoted, promoted content, promoted post, advertorial, branded content, brand content, advertisement feature,
  advertising feature, native advertising
`);

/** Notices that the text is somebody's opinion. */
export const opinionWords = /\b(?:views|opinions) expressed (?:here|herein|in this|by|are|on)\b/i;

/** Words by which a caption credits who made or lent the picture. */
export const pictureWords =
  /©|\([Cc]\)|\b(?:copyright|credits?|courtesy|handout|getty|afp|reuters|ap photo|epa|shutterstock|alamy|istock|xinhua|tass|sputnik|kcna|yonhap|anadolu|nurphoto|unsplash|wikimedia|screenshot|screengrab)\b|\b(?:photo(?:graph)?|picture|image|illustration|graphic)s? ?(?:by|from|via|[:/|–—-])/i;

/** Notices of a correction; the hour of an update alone is none. */
export const correctionWords =
  /^\W{0,3}(?:corrections?|clarifications?|corrigendum|erratum) ?[:–—-]|\b(?:an? (?:earlier|previous) version of this|this (?:article|story|report|post|piece) (?:has been|was) (?:corrected|amended|clarified|updated to correct)|(?:article|story|report) (?:has been )?corrected (?:to|on)|(?:corrects|corrected) (?:the )?(?:spelling|name|date|figure|headline|attribution|paragraph|to)\b|we (?:regret|apologi[sz]e for) (?:the|this|an?) (?:error|mistake))/i;

/** Ways to reach who made it. */
export const contactWords =
  /\b(?:contact (?:us|the (?:editor|newsroom|author|reporter|writer))|get in touch|talk to us|write to us|e-?mail us|call us|text us|reach us|have a (?:news )?tip|send (?:us )?(?:your |a )?(?:news )?tips?|report an error|(?:tel|phone|telephone|whatsapp) ?[:.] ?[+(]?\d)/i;

/** Lines of a page's menu that lead there, lower-case letters alone. */
export const contactLines = setOf(
  "contact, contacts, contact us, contact information, contact details, impressum, imprint"
);
