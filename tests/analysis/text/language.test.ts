import {expect, test} from "vitest";
import {judgeEvent} from "../../../src/analysis/compare/event/events.js";
import {language} from "../../../src/analysis/text/language.js";
import {readArticles} from "../../../src/analysis/read.js";
import {article, story} from "../../stories.js";
import type {Read} from "../../../src/analysis/model/reading.js";

const english =
  "The harbour board said on Monday that the new crane would be ready before winter. Two engineers had asked for more " +
  "time to test it, but the mayor told reporters that the town could not wait for another year.";
const german =
  "Die Hafenbehörde teilte am Montag mit, der neue Kran werde noch vor dem Winter fertig. Zwei Ingenieure hatten um mehr " +
  "Zeit für Prüfungen gebeten, doch die Bürgermeisterin sagte, die Stadt könne nicht noch ein Jahr warten.";

const others: Record<string, string> = {
  de: german,
  fr: "La direction du port a annoncé lundi que la nouvelle grue serait prête avant l'hiver. Deux ingénieurs avaient demandé plus de temps pour la vérifier, mais la ville ne veut pas attendre.",
  es: "La autoridad del puerto dijo el lunes que la nueva grúa estará lista antes del invierno. Dos ingenieros habían pedido más tiempo para probarla, pero el pueblo no quiere esperar.",
  it: "L'autorità del porto ha detto lunedì che la nuova gru sarà pronta prima dell'inverno. Due ingegneri avevano chiesto più tempo per provarla, ma la città non vuole aspettare.",
  nl: "Het havenbestuur zei maandag dat de nieuwe kraan voor de winter klaar zal zijn. Twee ingenieurs hadden om meer tijd gevraagd, maar de stad wil niet nog een jaar wachten.",
  pt: "A autoridade do porto disse na segunda-feira que o novo guindaste estará pronto antes do inverno. Dois engenheiros pediram mais tempo, mas a cidade não quer esperar.",
  ru: "Управление порта сообщило в понедельник, что новый кран будет готов до зимы. Два инженера просили больше времени на проверку, но город не хочет ждать ещё один год.",
  ar: "قالت إدارة الميناء يوم الاثنين إن الرافعة الجديدة ستكون جاهزة قبل الشتاء، لكن مهندسين اثنين طلبا مزيدا من الوقت لاختبارها والمدينة لا تريد الانتظار.",
  ja: "港の管理局は月曜日、新しいクレーンが冬までに完成すると発表した。技術者二人は検査のための時間を求めていたが、町はもう一年も待てないという。"
};

test("English is English", () => {
  expect(language(english)).toMatchObject({code: "en", sure: true});
});

test.each(Object.entries(others))("a text in %s is known for what it is", (code, text) => {
  expect(language(text)).toMatchObject({code, sure: true});
});

test("short texts stay undecided", () => {
  for (const text of ["", "Crane", "Mayor opens bridge", "12 34 56", "Ein Kran für den Hafen"])
    expect(language(text).sure).toBe(false);
});

test("a text in another script is never English, however short or mixed", () => {
  const mixed = "Порт открыт. ميناء مفتوح. 港は開いている。 Ο λιμένας άνοιξε. Порт закрыт, кран готов.";
  for (const text of ["港の管理局", "Порт", "По словам мэра, кран готов.", "الميناء", mixed]) {
    const {code, sure} = language(text);
    expect(sure && code !== "en").toBe(true);
  }
  expect(language("Порт: the harbour board said that the crane would be ready before winter.").code).toBe("en");
});

test("names are read in English only, and articles in another language are compared by their words", () => {
  const {articles} = readArticles(story([article("a", german), article("b", others.ru), article("c", english)]));
  expect(articles.map(({names, language: code}) => [code, names.length])).toEqual([
    ["de", 0],
    ["ru", 0],
    ["en", 0]
  ]);
  const said = "The board met Ann Moe in Oslo on Monday, and it told her that the crane would be ready before winter.";
  const [one] = readArticles(story([article("a", said)])).articles;
  expect(one.names.map(({name}) => name)).toEqual(["Ann Moe", "Oslo"]);
  const [here, there] = [`${german} Anna Weber stimmte zu.`, `${german} Anna Weber sagte ab.`];
  const {score, reasons} = judgeEvent(
    ...(readArticles(story([article("a", here), article("b", there)])).articles as [Read, Read])
  );
  expect(score).toBeGreaterThan(0.5);
  expect(reasons[0]).toBe("one of them has no names that could be read");
});

test("foreign names do not make English foreign", () => {
  const text =
    "Przemysław Wiśniewski, Małgorzata Kowalczyk and Zbigniew Szczepański met László Kovács in Székesfehérvár on Friday. " +
    "Wiśniewski told Gazeta Pomorska that Kovács and Szczepański had agreed with José Luís Gonçalves of São João da Madeira.";
  expect(language(text)).toMatchObject({code: "en", sure: true});
});

test("a text half in English is not sure, and says how much of it agrees", () => {
  const half = language(`${english} ${english}\n\n${german} ${german}`);
  expect(half.sure).toBe(false);
  expect(half.share).toBeGreaterThan(0.35);
  expect(half.share).toBeLessThan(0.7);
});

test("one foreign quotation leaves a long English text English", () => {
  expect(language(`${english} ${english} ${english} ${english}\n\n${german}`)).toMatchObject({code: "en", sure: true});
});

test("a long text of one letter costs no more than a short one and is not sure to be English", () => {
  const {code, sure} = language("a".repeat(1_000_000));
  expect(code === "en" && sure).toBe(false);
});

test("the same text has the same answer twice", () => {
  expect(language(english)).toEqual(language(english));
});
