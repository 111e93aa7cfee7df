// News agencies: the name we show, then the names they sign with. From general knowledge of the trade; only names that
// are no common word stand alone ("AP", "PA", "ANI" must be in capitals).

import {classes, setOf} from "../words.js";

const signatures = `
Reuters: Reuters, Thomson Reuters, Reuters News
AP: AP, Associated Press, The Associated Press, AP News, A.P.
AFP: AFP, Agence France-Presse, Agence France Presse, Agence-France Presse
UPI: UPI, United Press International
dpa: dpa, DPA, Deutsche Presse-Agentur
EFE: EFE, Agencia EFE, EFE News
ANSA: ANSA
PTI: PTI, Press Trust of India
ANI: ANI, Asian News International
IANS: IANS, Indo-Asian News Service
Xinhua: Xinhua, Xinhua News Agency
TASS: TASS, ITAR-TASS, Itar-Tass, Tass
RIA Novosti: RIA, RIA Novosti, Sputnik
Interfax: Interfax
Ukrinform: Ukrinform
KCNA: KCNA, Korean Central News Agency
Yonhap: Yonhap, Yonhap News Agency
Kyodo: Kyodo, Kyodo News
Jiji: Jiji, Jiji Press
Bloomberg: Bloomberg, Bloomberg News
PA Media: PA, PA Media, Press Association, PA news agency
AAP: AAP, Australian Associated Press
Canadian Press: The Canadian Press, Canadian Press, CP
Anadolu: Anadolu, Anadolu Agency, AA
APA: APA, Austria Presse Agentur
Belga: Belga
TT: TT, TT News Agency
NTB: NTB
Ritzau: Ritzau
Lusa: Lusa
PAP: PAP
Bernama: Bernama
Antara: Antara
WAM: WAM
IRNA: IRNA
SANA: SANA
Petra: Petra
MENA: MENA
`;

/** Name an agency signs with, as it writes it → the name we show. */
export const agencies: ReadonlyMap<string, string> = new Map(
  classes(signatures).flatMap(([name, forms]) => forms.map((form): [string, string] => [form, name]))
);

/** Words that credit agencies without naming one, lower-case. */
export const generalCredits = setOf(`
  agencies, agency, news agencies, news agency, wire agencies, international agencies, wire services, wire service,
  wires, wire reports, news wires, newswires, agency reports, agency inputs, agencies inputs
`);
