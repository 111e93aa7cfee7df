// Irregular verbs and plurals (the classes of Quirk et al. 1985, 3.11 to 3.20 and 5.79 to 5.103). A verb, a colon, its past
// tense and, where that is another word, its participle; "|" stands between forms of the same use. A bracket tells a verb
// from one of the same name that is regular: no list means it, but a headline's "lies" may be a text's "lay".

import {classes} from "../words.js";

export const irregularVerbs: ReadonlyMap<string, readonly [past: string[], participle: string[]]> = new Map(
  classes(`
arise: arose, arisen
awake: awoke|awaked, awoken|awaked
be: was|were, been
bear: bore, borne
beat: beat, beaten
become: became, become
befall: befell, befallen
beget: begot, begotten
begin: began, begun
behold: beheld
bend: bent
beseech: besought|beseeched
beset: beset
bet: bet
bid: bid|bade, bid|bidden
bind: bound
bite: bit, bitten
bleed: bled
blow: blew, blown
break: broke, broken
breed: bred
bring: brought
broadcast: broadcast
build: built
burn: burned|burnt
burst: burst
bust: busted|bust
buy: bought
cast: cast
catch: caught
choose: chose, chosen
cling: clung
come: came, come
cost: cost
creep: crept
cut: cut
deal: dealt
dig: dug
dive: dived|dove, dived
do: did, done
draw: drew, drawn
dream: dreamed|dreamt
drink: drank, drunk
drive: drove, driven
dwell: dwelt|dwelled
eat: ate, eaten
fall: fell, fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew, flown
forbid: forbade|forbad, forbidden
forecast: forecast|forecasted
foresee: foresaw, foreseen
foretell: foretold
forget: forgot, forgotten
forgive: forgave, forgiven
forgo: forwent, forgone
forsake: forsook, forsaken
forswear: forswore, forsworn
freeze: froze, frozen
gainsay: gainsaid
get: got, gotten|got
give: gave, given
go: went, gone
grind: ground
grow: grew, grown
hamstring: hamstrung
hang: hung|hanged
have: had
hear: heard
hide: hid, hidden
hit: hit
hold: held
hurt: hurt
keep: kept
kneel: knelt|kneeled
know: knew, known
lay: laid
lead: led
lean: leaned|leant
leap: leaped|leapt
learn: learned|learnt
leave: left
lend: lent
let: let
lie (rest): lay, lain
light: lit|lighted
lose: lost
make: made
mean: meant
meet: met
mislay: mislaid
mislead: misled
misread: misread
misspell: misspelled|misspelt
misspend: misspent
mistake: mistook, mistaken
misunderstand: misunderstood
offset: offset
outbid: outbid
outdo: outdid, outdone
outgrow: outgrew, outgrown
outrun: outran, outrun
outsell: outsold
outspend: outspent
overcome: overcame, overcome
overdo: overdid, overdone
overdraw: overdrew, overdrawn
overhear: overheard
overpay: overpaid
override: overrode, overridden
overrun: overran, overrun
oversee: oversaw, overseen
oversell: oversold
overshoot: overshot
oversleep: overslept
overspend: overspent
overtake: overtook, overtaken
overthrow: overthrew, overthrown
partake: partook, partaken
pay: paid
plead: pleaded|pled
prepay: prepaid
prove: proved, proven|proved
put: put
quit: quit|quitted
read: read
rebuild: rebuilt
recast: recast
redo: redid, redone
redraw: redrew, redrawn
remake: remade
rend: rent
repay: repaid
reset: reset
resell: resold
retake: retook, retaken
retell: retold
rethink: rethought
rewrite: rewrote, rewritten
rid: rid
ride: rode, ridden
ring: rang, rung
rise: rose, risen
run: ran, run
saw: sawed, sawn|sawed
say: said
see: saw, seen
seek: sought
sell: sold
send: sent
set: set
sew: sewed, sewn|sewed
shake: shook, shaken
shear: sheared, shorn|sheared
shed: shed
shine: shone|shined
shoot: shot
show: showed, shown|showed
shrink: shrank|shrunk, shrunk
shut: shut
sing: sang, sung
sink: sank|sunk, sunk
sit: sat
slay: slew, slain
sleep: slept
slide: slid
sling: slung
slink: slunk
slit: slit
smell: smelled|smelt
smite: smote, smitten
sneak: sneaked|snuck
sow: sowed, sown|sowed
speak: spoke, spoken
speed: sped|speeded
spell: spelled|spelt
spend: spent
spill: spilled|spilt
spin: spun
spit: spat|spit
split: split
spoil: spoiled|spoilt
spoon-feed: spoon-fed
spread: spread
spring: sprang|sprung, sprung
stand: stood
steal: stole, stolen
stick: stuck
sting: stung
stink: stank|stunk, stunk
strew: strewed, strewn|strewed
stride: strode, stridden
strike: struck, struck|stricken
string: strung
strive: strove|strived, striven|strived
swear: swore, sworn
sweep: swept
swell: swelled, swollen|swelled
swim: swam, swum
swing: swung
take: took, taken
teach: taught
tear: tore, torn
telecast: telecast
tell: told
think: thought
thrive: thrived|throve, thrived|thriven
throw: threw, thrown
thrust: thrust
tread: trod, trodden
typecast: typecast
undercut: undercut
undergo: underwent, undergone
understand: understood
undertake: undertook, undertaken
underwrite: underwrote, underwritten
undo: undid, undone
unwind: unwound
uphold: upheld
upset: upset
wake: woke|waked, woken|waked
waylay: waylaid
wear: wore, worn
weave: wove|weaved, woven|weaved
wed: wedded|wed
weep: wept
wet: wet|wetted
win: won
wind: wound
withdraw: withdrew, withdrawn
withhold: withheld
withstand: withstood
wring: wrung
write: wrote, written
`).map(([verb, [past = verb, participle = past]]) => [verb, [past.split("|"), participle.split("|")]])
);

/** Forms of which the noun or adjective is as common as the verb: "the ground", "a wound", "a rose", "a bit", "left". */
export const doubtful: ReadonlySet<string> = new Set(
  classes(`
nouns: ground, wound, rose, saw, bit, shot, felt, bore, found, dove, spoke, slew, bound, bred, left, spat, lit, rent, rung
`).flatMap(([, forms]) => forms)
);

/** Irregular plurals by their singular. Words in -man, and -is, follow by rule. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  classes(`
f to v: calf calves, elf elves, half halves, knife knives, leaf leaves, life lives, loaf loaves, self selves, sheaf sheaves,
  shelf shelves, thief thieves, wife wives, wolf wolves
-oes: cargo cargoes, echo echoes, embargo embargoes, hero heroes, motto mottoes, potato potatoes, tomato tomatoes,
  torpedo torpedoes, veto vetoes, volcano volcanoes
vowels: child children, foot feet, goose geese, louse lice, man men, mouse mice, ox oxen, tooth teeth
foreign: criterion criteria, phenomenon phenomena, memorandum memoranda
`).flatMap(([, pairs]) => pairs.map((pair) => pair.split(" ") as [string, string]))
);
