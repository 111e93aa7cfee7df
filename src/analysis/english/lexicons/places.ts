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
  District of Columbia | Lombardy | Piedmont | Liguria | Veneto | Emilia-Romagna | Umbria | Lazio | Campania | Calabria | Puglia | Galicia | Castile
  Aragon | Navarre | Extremadura | Murcia | Asturias | Cantabria | Basque Country | Alsace | Lorraine | Burgundy | Champagne | Languedoc | Aquitaine
  Hesse | Thuringia | Brandenburg | Saarland | Westphalia | Rhineland | Pomerania | Silesia | Galilee | Anatolia | Thrace | Crete | Rhodes | Lesbos
  Dagestan | Ingushetia | Tatarstan | Buryatia | Sakhalin | Kamchatka | Kaliningrad | Zaporizhzhia | Dnipro | Dnipropetrovsk | Bakhmut | Sevastopol
  Punjab | Gujarat | Kerala | Bihar | Maharashtra | Rajasthan | Assam | Tamil Nadu | Uttar Pradesh | West Bengal | Balochistan | Sindh | Helmand
  Guangdong | Sichuan | Yunnan | Hubei | Hunan | Fujian | Zhejiang | Jiangsu | Hainan | Okinawa | Hokkaido | Java | Sumatra | Borneo | Mindanao | Aceh
  Jalisco | Sinaloa | Chiapas | Oaxaca | Patagonia | Amazonia | Yucatan | Chihuahua | Sonora | Ciudad Juarez | Tijuana | Guadalajara | Acapulco | Cancun
  Lagos State | Borno | Biafra | Katanga | Kivu | Tigray | Oromia | Puntland | Somaliland | Zanzibar | Soweto | Gauteng | KwaZulu-Natal
  Devon | Dorset | Somerset | Norfolk | Suffolk | Cumbria | Lancashire | Cheshire | Merseyside | Tyneside | Midlands | West Midlands | Ulster
  Aberdeen | Dundee | Inverness | Swansea | Newport | Leicester | Nottingham | Derby | Coventry | Southampton | Portsmouth | Plymouth | Exeter | Hull
  Bradford | Sunderland | Middlesbrough | Blackpool | Galway | Limerick | Cork | Derry | Londonderry | Salisbury | Grenfell Tower | Heathrow | Gatwick
  Anchorage | Juneau | Honolulu | Tucson | Albuquerque | Santa Fe | El Paso | Fort Worth | Omaha | Des Moines | Little Rock | Baton Rouge | Jackson
  Jacksonville | Tallahassee | Gainesville | Fort Lauderdale | Savannah | Charleston | Raleigh | Durham | Greensboro | Richmond | Norfolk | Annapolis
  Trenton | Camden | Hartford | New Haven | Providence | Concord | Burlington | Albany | Syracuse | Rochester | Long Beach | Oakland | Berkeley
  San Bernardino | Fresno | Bakersfield | Malibu | Pasadena | Spokane | Tacoma | Boise | Billings | Cheyenne | Sioux Falls | Fargo | Bismarck | Toledo
  Dayton | Akron | Flint | Grand Rapids | Lansing | Ann Arbor | Madison | Green Bay | Duluth | St. Paul | Louisville | Lexington | Knoxville | Chattanooga
  Birmingham | Montgomery | Mobile | Biloxi | Galveston | Waco | Lubbock | Amarillo | Wichita | Topeka | Provo | Reno | Fort Hood | Quantico
  Halifax | Winnipeg | Edmonton | Saskatoon | Regina | Adelaide | Darwin | Hobart | Cairns | Christchurch | Dunedin | Port Moresby | Suva
  Genova | Livorno | Trieste | Bari | Catania | Messina | Parma | Modena | Siena | Pisa | Rimini | Lampedusa | Aachen | Dortmund | Essen | Duisburg
  Hannover | Nuremberg | Mannheim | Karlsruhe | Freiburg | Potsdam | Rostock | Kiel | Lübeck | Magdeburg | Chemnitz | Graz | Linz | Innsbruck | Lausanne
  Lucerne | Lugano | Ghent | Bruges | Liege | Maastricht | Eindhoven | Groningen | Arnhem | Aarhus | Odense | Malmo | Gothenburg | Uppsala | Bergen
  Trondheim | Stavanger | Tampere | Turku | Tartu | Kaunas | Grodno | Brest | Gomel | Poznan | Wroclaw | Lodz | Katowice | Brno | Ostrava | Kosice | Debrecen
  Szeged | Cluj | Timisoara | Varna | Plovdiv | Thessaloniki | Patras | Nis | Novi Sad | Mostar | Split | Dubrovnik | Marbella | Zaragoza | Granada | Cordoba
  Reims | Rouen | Nancy | Metz | Grenoble | Montpellier | Rennes | Avignon | Dijon | Haifa | Nablus | Hebron | Jenin | Rafah | Khan Younis | Bethlehem | Nazareth
  Homs | Hama | Latakia | Daraa | Deir ez-Zor | Kirkuk | Sulaymaniyah | Najaf | Karbala | Ramadi | Isfahan | Shiraz | Tabriz | Mashhad | Qom | Natanz | Sirte
  Misrata | Tobruk | Port Said | Suez | Luxor | Aswan | Giza | Hodeidah | Taiz | Muscat | Manama | Sharjah | Herat | Jalalabad | Kunduz | Mazar-i-Sharif
  Peshawar | Quetta | Rawalpindi | Multan | Swat | Waziristan | Chennai | Pune | Ahmedabad | Jaipur | Lucknow | Srinagar | Amritsar | Bhopal | Chittagong
  Cox's Bazar | Rakhine | Mandalay | Chiang Mai | Phuket | Da Nang | Surabaya | Bandung | Davao | Marawi | Cebu | Penang | Busan | Incheon | Nagoya | Sapporo
  Kobe | Fukuoka | Tianjin | Chongqing | Chengdu | Nanjing | Hangzhou | Harbin | Dalian | Urumqi | Lhasa | Kaohsiung | Ulan Bator | Irkutsk | Omsk | Tomsk
  Novosibirsk | Krasnoyarsk | Chelyabinsk | Kazan | Samara | Rostov | Rostov-on-Don | Grozny | Beslan | Makhachkala | Murmansk | Arkhangelsk | Smolensk | Bryansk
  Kursk | Belgorod | Voronezh | Tula | Tver | Simferopol | Kerch | Melitopol | Mykolaiv | Chernihiv | Sumy | Poltava | Bucha | Irpin | Kumasi | Kano | Kaduna
  Ibadan | Port Harcourt | Maiduguri | Douala | Lubumbashi | Goma | Bukavu | Bujumbura | Arusha | Dodoma | Kisumu | Bulawayo | Lilongwe | Blantyre | Asmara | Juba
  Recife | Fortaleza | Curitiba | Porto Alegre | Manaus | Belo Horizonte | Rosario | Mendoza | Valparaiso | Guayaquil | Cali | Medellin | Cartagena | Maracaibo
  West | East | North | South | Gulf | Levant | Persian Gulf | Gulf Coast | East Coast | West Coast | New England | Earth | Mars | Moon | Capitol
  Abidjan | Abu Dhabi | Abuja | Accra | Addis Ababa | Aden | Aleppo | Alexandria | Algiers | Almaty | Amman | Amsterdam | Ankara | Antwerp | Ashgabat
  Astana | Asuncion | Athens | Atlanta | Auckland | Austin | Baghdad | Baku | Bali | Baltimore | Bamako | Bangalore | Bangkok | Barcelona | Basel | Basra
  Beijing | Beirut | Belfast | Belgrade | Benghazi | Berlin | Bern | Bilbao | Birmingham | Bishkek | Bogota | Bogotá | Bologna | Bonn | Bordeaux | Boston
  Brasilia | Brasília | Bratislava | Bremen | Brighton | Brisbane | Bristol | Brussels | Bucharest | Budapest | Buenos Aires | Buffalo | Cairo | Calais | Calgary
  Cambridge | Canberra | Cannes | Cape Canaveral | Cape Town | Caracas | Cardiff | Casablanca | Chernobyl | Chicago | Chisinau | Cincinnati | Cleveland | Cologne | Colombo
  Columbus | Conakry | Copenhagen | Dakar | Dallas | Damascus | Davos | Delhi | New Delhi | Denver | Detroit | Dhaka | Doha | Dresden | Dubai
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
  `airbase airfield airport alley ave blvd hwy rd alps archipelago arena avenue base basin bay beach boulevard bridge building canal canyon cape
  castle cathedral cave city coast coliseum complex continent cosmodrome county creek dam delta desert district drive emirate emirates
  falls farm field forest fort garden gardens gate glacier gulf hall harbor harbour heights highlands highway hill hills
  hotel island islands isle isles jungle kingdom lake lakes land lane mall mansion marina memorial monument mount
  mosque mountain mountains ocean palace park passage penitentiary peak place peninsula plain plains plateau plaza port prison province quarter quay ranch region
  republic reservoir resort ridge river road rocks ruins sea shore shrine spaceport square stadium station strait street strip
  suburb synagogue temple terminal territory theater theatre tower towers town township trail tunnel turnpike vale valley village volcano wall
  wharf woods zone zoo`.split(/\s+/)
);

/** First words of the names of places. */
export const placeOpenings: ReadonlySet<string> = new Set(
  "Mount Mt St Saint Lake Cape Fort Ft Port Gulf Isle Bay San Santa New North South East West Upper Lower Los Las El La Puerto Rio Bayou Stade Rue Via Camp".split(
    " "
  )
);

/** Adjectives with a capital that are no names by themselves, beside those of nations. */
export const adjectives: ReadonlySet<string> = new Set(
  `western eastern northern southern soviet arab islamic islamist muslim christian catholic protestant orthodox jewish hindu
  buddhist sunni shia shiite kurdish latino hispanic republican democratic democrat communist nazi socialist marxist
  anglican baptist mormon evangelical zionist yorker sicilian sardinian tuscan venetian neapolitan milanese florentine prussian saxon breton norman andalusian galician castilian
  siberian cossack tatar sikh bengali punjabi pashtun tamil hutu tutsi zulu maori inuit aboriginal viking celtic anglo nordic baltic balkan slavic
  iberian mediterranean caribbean levantine saharan alpine amazonian andean african-american asian-american native-american transatlantic pan-european
  virginian alaskan alabaman arizonan arkansan coloradan georgian hawaiian iowan kansan kentuckian louisianan marylander
  michigander minnesotan mississippian missourian montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian tennessean
  tory utahn vermonter wisconsinite victorian elizabethan parisian londoner muscovite texan californian floridian bavarian catalan basque flemish roman
  olympic presidential congressional senatorial parliamentary`.split(/\s+/)
);
