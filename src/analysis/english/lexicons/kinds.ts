// General words and the particular ones they can stand for: hyponymy (Lyons 1977, Semantics, 9.4; Cruse 1986, Lexical
// Semantics, chapter 6), for the kinds of things that news counts and names. To add a kind: a line
// of its general words, and one of particular ones.

import {classes} from "../words.js";

const ONE_OF = "one of ";

/** Lower-case word → its kind, and whether it names the kind or one of it. */
export const classOf: ReadonlyMap<string, {name: string; general: boolean}> = new Map(
  classes(`
weapons: weapon, weapons, weaponry, arms, armaments, munitions
one of weapons: artillery, shells, missiles, missile, rockets, rocket, rifles, rifle, shotgun, shotguns, pistol,
  pistols, handgun, handguns, bombs, grenades, mortars, tanks, drones, warheads, mines, bullets, torpedoes,
  howitzers
vehicles: vehicle, vehicles
one of vehicles: car, cars, truck, trucks, bus, buses, van, vans, limousine, limousines, limo, sedan, lorry,
  lorries, motorcycle, motorcycles
vessels: vessel, vessels
one of vessels: ferry, ferries, tanker, tankers, trawler, trawlers, freighter, yacht
drugs: drug, drugs, narcotics
one of drugs: heroin, cocaine, marijuana, cannabis, fentanyl, opioids, methamphetamine
crops: crop, crops, grain, grains
one of crops: wheat, maize, corn, barley, rice, soybeans, oats
aircraft: aircraft
one of aircraft: jet, jets, helicopter, helicopters, airliner, airliners, bomber, bombers
fuels: fuel, fuels
one of fuels: petrol, gasoline, diesel, kerosene, coal
taxes: tax, taxes, levy, levies
one of taxes: tariff, tariffs, duties, vat
`).flatMap(([line, words]) => {
    const general = !line.startsWith(ONE_OF);
    const name = general ? line : line.slice(ONE_OF.length);
    return words.map((word): [string, {name: string; general: boolean}] => [word, {name, general}]);
  })
);
