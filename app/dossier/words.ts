/**
 * The words of the paper codes: common, four to seven letters, no two within one letter of each other,
 * none that sound alike, and the first four letters are enough to know a word.
 * More words may come; none may go, for they stand on paper in people's drawers.
 */
export const words: ReadonlyArray<string> = `
aanbod aankoop aanleg aantal aanvang aardbei achter actie adelaar adem adres advies afdruk
afstand aftrap afwas agenda akkoord alarm album alfabet allebei altijd amandel ananas anders
anoniem antenne appel april armband artikel asfalt asperge atlas augurk auto avocado avond azijn
baardje baby badjas badmat balans balie balkon ballet balsem bamboe banaan band banjo basis
basket beamer bedrijf beekje beeld beest begin begrip behang beige beitel beker bellen benen
benzine berg bericht beroep bestek bewijs bewoner bezem bezit bezoek bieten bijen bijna biljart
binnen bitter bizon blaas blad blaffen blauw blik bloem blozen bocht bodem boek bomen bonbon
bonus boog bord borstel bosbes bosje bosrand boter botsen braam brander breder breed breien
breuk brief bril broer brons brood brug bruin buffel buikje buis buiten buizerd burger buurman
cacao cactus cadeau camera camping canvas carpool cavia cello cement centrum chocola cijfer
circus cirkel citroen clown club coach cola comfort concert contact correct cowboy cultuur
cursus daarna dadel dagboek dagje dakgoot dakpan dakraam dambord dame dans dapper datum deeg
deftig deken deksel dennen dessert deur diamant dichter dienst dier diesel dikte ding dinsdag
diploma distel dobber docent doel dokter dolfijn donder doolhof doos dorp dorst douche dozen
dozijn draad drempel dromen droog druif drukte druppel dubbel duet duiker duim duinen duizend
dunner dutje dwars dweil echo eend eenvoud eerlijk eerst eigen eiland einde ekster elders
elegant email emmer energie enkel enorm envelop ergens ervaren erwt esdoorn etage etalage etiket
etmaal euro evenaar examen extra ezel fabriek familie fazant fiets figuur fijn film filter
finale fitness flesje flink fluit fluweel fontein forel formule foto fries frisbee front functie
fysiek gangpad garage garen garnaal gast gazon gebak gebied gebouw gebruik gedicht gedrag geduld
geel gegeven gehakt geheim gehoor geit geld gelijk geloof geluid gember genoeg gerecht gesprek
getal gevoel gewoon gezin gezond gids giechel gieter giraf gitaar glas glazen gleuf glunder goed
golven gordel gorilla graag gracht grafiek grasmat gratis grens grinnik groei grond groot
grotten gunst gymles gymzaal haai haard haastig hagel hallo halte hamer hamster handel hangmat
hapje haring harp haven heide helder helft helm hemd hemel hengel herberg herfst hersens hert
heuvel hobby hoepel hoeveel hofje hoger hond honing hoofd hoogte hoop hoorn horizon horloge
hotel houding hout houvast huid huisje humor huurder ideaal idee iemand ijsbeer ijsje ijskast
ijzer indruk ingang inhoud inkoop inkt insect instap invloed inzet iris ivoor jaar jaguar
januari jarig jasje jasmijn jeugd joker jongen judo juli juweel kaars kachel kade kajak kalf
kalkoen kameel kamille kanaal kano kantoor kapstok karate karper karton kassa kasteel katoen
katrol kauwgom kelner kermis kern kerrie ketel ketting keuken keurig kever kiemen kiezel kikker
kilo kimono kind kiosk kist kiwi klaar klant klaver klei kleur kleven klimop klinker klok klomp
kluis kneden knie knippen knop knuffel knutsel koala koekje koers koffer koken kokos kolibri
kolom komeet komisch komma kompas konijn kool koopman koord koper kopje koppel koraal korrel
korstje korting kostuim kraai krab krassen krater kreeft krekel krijgen kring kristal kroket
kroon kruid krul kubus kudde kuif kuiken kuiltje kurk kussen kwart kweker kwispel laarzen lach
ladder lagune laken lama lampion langs laptop laurier lawaai lawine leeuw leiding lelie lengte
lepel leraar leren leuk lezer libelle licht lied liefde lieve lift liggen lijm lijst lila
liniaal links linzen lippen liter logica loket loods lopen lotus luchtig lucifer luier luik
lunch luxe maan maart maatje machine magie magneet mais mammoet mandje mango manier mantel
mappen marine markt marmer matras meermin meestal meisje melding melk meloen mening menu merel
metaal meter metro meubel middag milieu miljoen minuut mixer mobiel modder model modieus moeite
moeras molen moment monitor montage mooi morgen mossel mosterd motief motor mouw munt museum
muts muur muziek naald naam naast nacht nadruk najaar narcis natuur navel neef netjes neus nieuw
niezen niveau nodig noemen noot notitie nummer nuttig oase object oceaan ochtend octopus oefenen
oerwoud oester oktober olie olifant olijf omelet omhoog omloop omroep omweg onkruid ontdek
onweer oogst ooit oorbel oorwurm opening opera opname opnieuw opruim opstap oranje ordner
oregano orgel orkaan orkest ouder oven overal paarse pagina pakhuis pakje paleis palm panda
paneel pannen panter papaja papier paprika parade parel park parodie partij passer pasta patat
patroon pauken pauw pauze pedaal peddel peer penseel perron persoon perzik peuter piano pijler
pilaar piloot pincet pinguin piraat pittig pizza plaats plafond plakken plan plastic plateau
plaza plein plezier ploeg pluim podium poeder poetsen poging pomp pony poort portret positie
post potlood praten prei premie prijs prima prinses proef profiel pruik publiek pudding puin
puntig pupil puree puzzel pyjama raadsel raaf radijs rails raket ramen recept rechts record
regen reiger reis remmen renner reserve respect rest ribben ridder riem rijden rijk rijles
rijtuig rimpel ritme rits rivier robijn robot roepen rolluik roltrap roman romig rommel ronde
room rooster rotonde route royaal roze rubber rubriek ruggen rugje rugzak ruilen ruimte ruit
rundvee rups rustig salade salto sandaal sardine sauna saus schaap schelp schijf schoen schroef
schuim score seconde seizoen senior serie servet sieraad signaal sirene sjaal slaap slager slak
slalom slee sleutel slim slinger sloep slot smaak smal smaragd smelten smid sneeuw sneller
snijder snor soepkom sofa sokken solo soms sonate spade sparren specht speler sperwer spiegel
spijker spin spoed spons spoor sport spreken sprint sproet spruit staart stad stallen stampen
stapel steen steiger stekker stem stevig stijl stilte stip stoel stof stoom straat streep strik
stro student stuur succes symbool taal taartje tablet tafel talent tandem tang tante tapijt
tarwe taxi team tegel tegoed tekort tekst telkens teller tenor tent terras terug textiel theater
thee thema thermos thuis tien tijd tijger tikken titel toast toeter tofoe tomaat tompoes toneel
toppen toren tornado traan trager trainer traject trap trein tribune trillen triomf trompet
tropen tros trouw truffel trui tuinier tulband tunnel turnen twaalf twijg twintig type typisch
uitgang uitje uitleg uitrit uitslag uniek uniform uren uurtje uurwerk vaak vaardig vader vakman
vallei vandaag vangnet vanille veilig venster ventiel veranda verband verf verhaal verkeer
verlof verrast versie vertrek verven verzoek veters viaduct vijf vijver villa vinger violist
viool visite visser vitrine vlaai vlag vlecht vleugel vlieg vlinder vloer vloot vlotter voedsel
voering voetbal vogel volgen volk vorm vouwen vrede vreemd vreugde vriend vrij vroeg vrolijk
vrucht vulkaan vulling vulpen waaier wachten wagen walnoot wals walvis warm wasbak waslijn
wassen water watten weefsel week wegwijs weinig wekker weldra welkom wens wereld wesp weten wiel
wild willen wimper winkel winter wissel witlof witte wolf wolkje wortel yoghurt zaad zaaien
zachte zalig zandbak zebra zeehond zeep zeester zeil zender zilver zingen zink zinvol zitten
zoeken zoete zojuist zomer zondag zonnig zoon zorg zuinig zuivel zure zusje zuster zwaan zwaluw
zwarte zwembad zwerm
`
	.trim()
	.split(/\s+/)
