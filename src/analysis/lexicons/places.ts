// Countries, capitals, large cities, states and regions, and the heads of the names of places. Written from general
// geography; the short English names that news uses. Names that are commoner as people or words are left to context.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*[|\n]\s*/));

/** Names of places, with their capitals. */
export const places = list(`
  Afghanistan | Albania | Algeria | Andorra | Angola | Argentina | Armenia | Australia | Austria | Azerbaijan | Bahamas | Bahrain
  Bangladesh | Barbados | Belarus | Belgium | Belize | Benin | Bhutan | Bolivia | Bosnia | Bosnia and Herzegovina | Botswana
  Brazil | Britain | Great Britain | Brunei | Bulgaria | Burkina Faso | Burma | Burundi | Cambodia | Cameroon | Canada | Cape Verde
  Central African Republic | Chile | China | Colombia | Congo | Costa Rica | Croatia | Cuba | Cyprus | Czechia
  Czech Republic | Denmark | Djibouti | Dominica | Dominican Republic | East Timor | Ecuador | Egypt | El Salvador | England | Equatorial Guinea
  Eritrea | Estonia | Eswatini | Ethiopia | Fiji | Finland | France | Gabon | Gambia | Germany | Ghana | Greece | Greenland
  Grenada | Guatemala | Guinea | Guinea-Bissau | Guyana | Haiti | Honduras | Hungary | Iceland | India | Indonesia
  Iran | Iraq | Ireland | Northern Ireland | Israel | Italy | Ivory Coast | Jamaica | Japan | Kazakhstan | Kenya | Kosovo | Kuwait | Kyrgyzstan
  Laos | Latvia | Lebanon | Lesotho | Liberia | Libya | Liechtenstein | Lithuania | Luxembourg | Macedonia | North Macedonia | Madagascar
  Malawi | Malaysia | Maldives | Mali | Malta | Mauritania | Mauritius | Mexico | Micronesia | Moldova | Monaco | Mongolia
  Montenegro | Morocco | Mozambique | Myanmar | Namibia | Nauru | Nepal | Netherlands | Holland | New Zealand | Nicaragua | Niger
  Nigeria | North Korea | South Korea | Korea | Norway | Oman | Pakistan | Palau | Palestine | Panama | Papua New Guinea | Paraguay
  Peru | Philippines | Poland | Portugal | Puerto Rico | Qatar | Romania | Russia | Rwanda | Samoa | San Marino | Saudi Arabia | Scotland
  Senegal | Serbia | Seychelles | Sierra Leone | Singapore | Slovakia | Slovenia | Somalia | South Africa | South Sudan | Soviet Union
  Spain | Sri Lanka | Sudan | Suriname | Sweden | Switzerland | Syria | Taiwan | Tajikistan | Tanzania | Thailand | Tibet | Togo | Tonga
  Trinidad and Tobago | Trinidad | Tunisia | Turkey | Türkiye | Turkmenistan | Uganda | Ukraine | United Arab Emirates | United Kingdom
  United States | United States of America | America | Uruguay | Uzbekistan | Vanuatu | Venezuela | Vietnam | Wales | Yemen | Yugoslavia | Zambia | Zimbabwe
  N Korea | S Korea | US | U.S. | USA | U.S.A. | UK | U.K. | UAE | U.A.E. | DPRK | ROK | PRC | USSR | D.C. | DC | NYC | LA | L.A.
  Chechnya | Crimea | Donbas | Donbass | Donetsk | Luhansk | Gaza | Gaza Strip | West Bank | Golan Heights | Kashmir | Xinjiang | Hong Kong | Macau | Kurdistan
  Catalonia | Bavaria | Saxony | Brittany | Normandy | Provence | Tuscany | Sicily | Sardinia | Corsica | Andalusia | Siberia | Transnistria
  Abkhazia | Ossetia | Nagorno-Karabakh | Darfur | Sinai | Sahel | Sahara | Balkans | Caucasus | Baltics | Scandinavia | Caribbean
  Africa | Antarctica | Arctic | Asia | Europe | North America | South America | Latin America | Central America | Middle East | Far East
  Oceania | Eurasia | Mediterranean | Atlantic | Pacific | Midwest | Silicon Valley | Hollywood | Manhattan | Brooklyn | Queens | Bronx | Harlem
  West | East | North | South | Gulf | Levant | Persian Gulf | Gulf Coast | East Coast | West Coast | New England | Earth | Mars | Moon
  Abidjan | Abu Dhabi | Abuja | Accra | Addis Ababa | Aden | Aleppo | Alexandria | Algiers | Almaty | Amman | Amsterdam | Ankara | Antwerp | Ashgabat
  Astana | Asuncion | Athens | Atlanta | Auckland | Austin | Baghdad | Baku | Bali | Baltimore | Bamako | Bangalore | Bangkok | Barcelona | Basel | Basra
  Beijing | Beirut | Belfast | Belgrade | Benghazi | Berlin | Bern | Bilbao | Birmingham | Bishkek | Bogota | Bogotá | Bologna | Bonn | Bordeaux | Boston
  Brasilia | Brasília | Bratislava | Bremen | Brighton | Brisbane | Bristol | Brussels | Bucharest | Budapest | Buenos Aires | Buffalo | Cairo | Calais | Calgary
  Cambridge | Canberra | Cannes | Cape Canaveral | Cape Town | Caracas | Cardiff | Casablanca | Chernobyl | Chicago | Chisinau | Cincinnati | Cleveland | Cologne | Colombo
  Columbus | Conakry | Copenhagen | Crawford | Dakar | Dallas | Damascus | Davos | Delhi | New Delhi | Denver | Detroit | Dhaka | Doha | Dresden | Dubai
  Dublin | Durban | Dushanbe | Düsseldorf | Edinburgh | Entebbe | Erbil | Fallujah | Ferguson | Florence | Frankfurt | Freetown | Fukushima | Gdansk | Geneva | Genoa
  Glasgow | Guangzhou | Guantanamo Bay | Guantánamo | Hague | Hamburg | Hanoi | Hanover | Harare | Havana | Helsinki | Hiroshima | Ho Chi Minh City | Houston | Hyderabad
  Idlib | Indianapolis | Islamabad | Istanbul | Izmir | Jakarta | Jeddah | Jerusalem | Johannesburg | Kabul | Kampala | Kandahar | Karachi | Kathmandu | Kharkiv | Kherson
  Khartoum | Kiev | Kyiv | Kigali | Kingston | Kinshasa | Kobani | Kolkata | Krakow | Kuala Lumpur | Kyoto | La Paz | Lagos | Lahore | Las Vegas | Leeds | Leipzig | Lille
  Lima | Lisbon | Liverpool | Ljubljana | London | Los Angeles | Luanda | Lusaka | Lviv | Lyon | Madrid | Malaga | Manchester | Manila | Maputo | Mariupol | Marrakesh | Marseille | Mecca
  Medina | Melbourne | Memphis | Mexico City | Miami | Milan | Milwaukee | Minneapolis | Minsk | Mogadishu | Mombasa | Monrovia | Monterrey | Montevideo | Montreal | Moscow
  Mosul | Mumbai | Munich | Nagasaki | Nairobi | Nantes | Naples | Nashville | New Orleans | New York | New York City | Newark | Newcastle | Nicosia | Odessa | Odesa | Orlando
  Osaka | Oslo | Ottawa | Oxford | Palermo | Palm Beach | Palmyra | Paris | Perth | Philadelphia | Phnom Penh | Phoenix | Pittsburgh | Podgorica | Port-au-Prince | Porto | Portland
  Prague | Pretoria | Pristina | Pyongyang | Quebec | Quito | Rabat | Ramallah | Raqqa | Reykjavik | Riga | Rio | Rio de Janeiro | Riyadh | Rome | Rotterdam | Sacramento
  Salt Lake City | Salzburg | San Antonio | San Diego | San Francisco | San Jose | San Juan | Sanaa | Santiago | Santo Domingo | Sao Paulo | São Paulo | Sarajevo | Seattle | Seoul | Seville
  Shanghai | Sheffield | Shenzhen | Skopje | Sochi | Sofia | Srebrenica | St. Louis | St Petersburg | St. Petersburg | Stalingrad | Stockholm | Strasbourg | Stuttgart | Sydney | Taipei | Tallinn
  Tampa | Tashkent | Tbilisi | Tegucigalpa | Tehran | Tel Aviv | Tikrit | Tirana | Tokyo | Toronto | Toulouse | Tripoli | Tulsa | Tunis | Turin | Ulaanbaatar | Utrecht | Valencia | Vancouver
  Venice | Verona | Vienna | Vientiane | Vilnius | Vladivostok | Volgograd | Warsaw | Washington | Wellington | Windhoek | Wuhan | Yangon | Yaounde | Yekaterinburg | Yerevan | Zagreb | Zurich | Zürich
  Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Georgia | Hawaii | Idaho | Illinois | Indiana | Iowa
  Kansas | Kansas City | Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire
  New Jersey | New Mexico | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota
  Tennessee | Texas | Utah | Vermont | Virginia | West Virginia | Wisconsin | Wyoming | Washington D.C. | Charlotte | Tampa Bay | Long Island
  Ontario | British Columbia | Alberta | Manitoba | Nova Scotia | Queensland | New South Wales | Tasmania | Cornwall | Yorkshire | Kent | Essex | Sussex | Surrey
`);

/** States as news shortens them after a town, without points: "Hempstead, N.Y." */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev NH NJ NM NY NC ND Okla Ore Pa
  PA RI SC SD Tenn Tex Vt Va WVa Wash Wis Wyo CA TX FL OH IL GA MA MI VA AZ CO MN WI MD MO TN IN OR KY LA OK CT IA MS AR KS UT
  NV NE WV ID HI ME MT DE AK VT WY Ont Que`.split(/\s+/)
);

/** Last words of the names of places, lower-case; in small letters too where the article also writes them large. */
export const placeHeads: ReadonlySet<string> = new Set(
  `airbase airfield airport alley alps archipelago arena avenue base basin bay beach boulevard bridge building canal canyon cape
  castle cathedral cave city coast coliseum complex continent cosmodrome county creek dam delta desert district drive emirate emirates
  falls farm field forest fort garden gardens gate glacier gulf hall harbor harbour heights highlands highway hill hills
  hotel island islands isle isles jungle kingdom lake lakes land lane mall mansion marina memorial monument mount
  mosque mountain mountains ocean palace park passage penitentiary peak place peninsula plain plains plateau plaza port prison province quarter quay ranch region
  republic reservoir resort ridge river road rocks ruins sea shore shrine spaceport square stadium station strait street strip
  suburb synagogue temple terminal territory theater theatre tower towers town township trail tunnel turnpike valley village volcano wall
  wharf woods zone zoo`.split(/\s+/)
);

/** First words of the names of places. */
export const placeOpenings: ReadonlySet<string> = new Set(
  "Mount Mt Lake Cape Fort Ft Port Gulf Isle Bay San Santa New North South East West Upper Lower Los Las El La Puerto Rio Bayou Stade Rue Via Camp".split(
    " "
  )
);

/** Adjectives with a capital that are no names by themselves, beside those of nations. */
export const adjectives: ReadonlySet<string> = new Set(
  `western eastern northern southern soviet arab islamic islamist muslim christian catholic protestant orthodox jewish hindu
  buddhist sunni shia shiite kurdish latino hispanic republican democratic democrat communist nazi socialist marxist
  anglican baptist mormon evangelical zionist yorker african-american asian-american native-american transatlantic pan-european
  virginian alaskan alabaman arizonan arkansan coloradan georgian hawaiian iowan kansan kentuckian louisianan marylander
  michigander minnesotan mississippian missourian montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian tennessean
  utahn vermonter wisconsinite victorian elizabethan parisian londoner muscovite texan californian floridian bavarian catalan basque flemish roman
  olympic presidential congressional senatorial parliamentary`.split(/\s+/)
);
