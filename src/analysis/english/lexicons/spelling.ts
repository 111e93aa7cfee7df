// Words that two houses spell in two ways, where no pattern of english/spelling.ts tells it (Peters 2004, The Cambridge
// Guide to English Usage; New Oxford Spelling Dictionary 2014), and short forms that speech is printed in.

const pairs = `
  programme program, programmes programs, cheque check, cheques checks, tyre tire, tyres tires, kerb curb, kerbs curbs,
  plough plow, ploughs plows, ploughed plowed, ploughing plowing, grey gray, greys grays, storey story, storeys stories,
  mum mom, mums moms, mummy mommy, moustache mustache, moustaches mustaches, pyjamas pajamas, sceptic skeptic,
  sceptics skeptics, sceptical skeptical, scepticism skepticism, aluminium aluminum, aeroplane airplane,
  aeroplanes airplanes, cosy cozy, draught draft, draughts drafts, draughty drafty, gaol jail, gaols jails, mould mold,
  moulds molds, mouldy moldy, moult molt, smoulder smolder, smouldering smoldering, sulphur sulfur, amongst among,
  whilst while, amidst amid, learnt learned, burnt burned, spelt spelled, dreamt dreamed, leapt leaped, spoilt spoiled,
  leant leaned, smelt smelled, knelt kneeled, whisky whiskey, tsar czar, tsars czars, adviser advisor, advisers advisors,
  protestor protester, protestors protesters, maths math, enquiry inquiry, enquiries inquiries, enquire inquire,
  enquired inquired, carat karat, mic mike, okay ok, artefact artifact, artefacts artifacts, ageing aging,
  acknowledgement acknowledgment, judgement judgment, judgements judgments, abridgement abridgment, lodgement lodgment,
  fulfil fulfill, fulfils fulfills, fulfilment fulfillment, enrol enroll, enrols enrolls, enrolment enrollment,
  instalment installment, instalments installments, skilful skillful, skilfully skillfully, wilful willful,
  wilfully willfully, appal appall, distil distill, instil instill, jewellery jewelry, practise practice,
  practised practiced, practises practices, practising practicing, woollen woolen, callisthenics calisthenics,
  manoeuvre maneuver, manoeuvres maneuvers, manoeuvred maneuvered, manoeuvring maneuvering, meagre meager,
  foetus fetus, foetuses fetuses, foetal fetal, oestrogen estrogen, diarrhoea diarrhea, oesophagus esophagus,
  coeliac celiac, homoeopathy homeopathy, amoeba ameba, leukaemia leukemia, anaemia anemia, anaemic anemic,
  haemorrhage hemorrhage, haemorrhaging hemorrhaging, haemophilia hemophilia, anaesthetic anesthetic,
  anaesthetist anesthetist, anaesthesia anesthesia, paediatric pediatric, paediatrician pediatrician,
  paediatricians pediatricians, paedophile pedophile, paedophiles pedophiles, paedophilia pedophilia,
  gynaecologist gynecologist, gynaecology gynecology, orthopaedic orthopedic, encyclopaedia encyclopedia,
  mediaeval medieval, archaeologist archeologist, archaeologists archeologists, archaeology archeology,
  archaeological archeological, worshipped worshiped, worshipping worshiping, worshipper worshiper,
  worshippers worshipers, kidnapped kidnaped, kidnapping kidnaping, kidnapper kidnaper, kidnappers kidnapers,
  focussed focused, focusses focuses, focussing focusing, benefitted benefited, benefitting benefiting,
  sizeable sizable, likeable likable, saleable salable, liveable livable, disc disk, discs disks, furore furor,
  omelette omelet, axe ax, buses busses, gases gasses, yoghurt yogurt, ketchup catsup, doughnut donut, doughnuts donuts,
  licence license, licences licenses, mister mr, doctor dr, versus vs, till until, cos because,
  kilometer km, kilometers km, kilogram kg, kilograms kg, kilos kg, alright allright, dollars dollar, euros euro,
  pounds pound, rubles ruble, roubles ruble, rouble ruble, cents cent, colonel col, captain capt, sergeant sgt,
  governor gov, senator sen, representative rep, general gen, lieutenant lt, professor prof, reverend rev,
  secretary sec, president pres`;

/** The spelling of one house → that of the other, all lower-case. Which of the two is kept does not matter. */
export const spellings: ReadonlyMap<string, string> = new Map(
  pairs.split(",").map((pair) => pair.trim().split(/\s+/) as [string, string])
);

/** Short forms that mean one thing only → the words they stand for. */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map(
  `can't: can not, cannot: can not, won't: will not, shan't: shall not, gonna: going to, wanna: want to, gotta: got to,
  kinda: kind of, sorta: sort of, lotta: lot of, outta: out of, dunno: do not know, gimme: give me, lemme: let me,
  c'mon: come on, y'all: you all, 'em: them, 'til: until, 'cause: because, 'cos: because, 'bout: about, 'round: around,
  ma'am: madam, o'clock: oclock`
    .split(",")
    .map((line): [string, string[]] => {
      const [short = "", long = ""] = line.split(":").map((part) => part.trim());
      return [short, long.split(" ")];
    })
);

/** What a clitic may stand for. The first is meant unless the other text says another. */
export const clitics: ReadonlyMap<string, readonly string[]> = new Map([
  ["n't", ["not"]],
  ["'ll", ["will", "shall"]],
  ["'re", ["are", "were"]],
  ["'ve", ["have"]],
  ["'m", ["am"]],
  ["'d", ["would", "had", "did"]],
  ["'s", ["is", "has", "us", "does"]]
]);

/** States and bodies known by their initials, which some houses write with points and others in full. */
export const spelledOut: ReadonlyMap<string, readonly string[]> = new Map([
  ["US", ["united", "states"]],
  ["USA", ["united", "states"]],
  ["UK", ["united", "kingdom"]],
  ["UN", ["united", "nations"]],
  ["EU", ["european", "union"]]
]);

/** Sounds of hesitation, which most houses leave out. */
export const hesitations: ReadonlySet<string> = new Set("uh um er erm uhm hmm mm".split(" "));
