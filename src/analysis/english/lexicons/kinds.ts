// General words and the particular ones they can stand for: hyponymy (Lyons 1977, Semantics, 9.4; Cruse 1986, Lexical
// Semantics, chapter 6), for the kinds of things that news counts and names. To add a kind: its general words, a colon,
// then particular ones.

const kinds = `
  weapons: weapon weapons weaponry arms armaments munitions: artillery shells missiles missile rockets rocket rifles rifle
    shotgun shotguns pistol pistols handgun handguns bombs grenades mortars tanks drones warheads mines bullets torpedoes
    howitzers
  vehicles: vehicle vehicles: car cars truck trucks bus buses van vans limousine limousines limo sedan lorry lorries
    motorcycle motorcycles
  vessels: vessel vessels: ferry ferries tanker tankers trawler trawlers freighter yacht
  drugs: drug drugs narcotics: heroin cocaine marijuana cannabis fentanyl opioids methamphetamine
  crops: crop crops grain grains: wheat maize corn barley rice soybeans oats
  aircraft: aircraft: jet jets helicopter helicopters airliner airliners bomber bombers
  fuels: fuel fuels: petrol gasoline diesel kerosene coal
  taxes: tax taxes levy levies: tariff tariffs duties vat`;

/** Lower-case word → its kind, and whether it names the kind or one of it. */
export const classOf: ReadonlyMap<string, {name: string; general: boolean}> = new Map(
  kinds
    .split(/\n(?= {2}\w+:)/)
    .filter((line) => line.trim())
    .flatMap((line) => {
      const [name, general, particular] = line.split(":").map((part) => part.trim());
      const entries = (words: string, isGeneral: boolean) =>
        words
          .split(/\s+/)
          .map((word): [string, {name: string; general: boolean}] => [word, {name, general: isGeneral}]);
      return [...entries(general, true), ...entries(particular, false)];
    })
);
