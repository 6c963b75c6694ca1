import { words } from './closed.ts'

/** Titles that stand before a person's name; without a final dot, in lower case. */
export const titles = words(
  `mr mrs ms miss messrs hon mp mep msp dr drs prof profs professor sir dame lord lady madam rev reverend father sister brother fr st saint president vice-president premier
  chancellor senator sen congressman congresswoman representative rep governor gov mayor councillor councilor councilmember councilman councilwoman alderman alderwoman assemblyman assemblywoman minister secretary
  ambassador king queen prince princess emperor empress sultan sheikh pope cardinal archbishop bishop imam rabbi ayatollah
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private admiral adm commander cmdr marshal
  major-gen maj-gen major-general lieutenant-gen lt-gen lieutenant-general lieutenant-col lt-col lieutenant-colonel brig brig-gen
  brigadier-general vice-admiral rear-admiral vice-chancellor
  brigadier officer constable inspector insp detective det superintendent supt cllr chief sheriff undersheriff subinspector postmaster comptroller provost judge justice chairman chairwoman chair
  director administrator commissioner coach manager ceo cfo coo vp executive founder co-founder spokesman spokeswoman archduke baron baroness count countess duke duchess earl`,
)

/** Offices whose holders many know from elsewhere. */
export const highOffice = /\b(?:Prime Minister|(?:Vice[- ])?President|Chancellor|Premier|King|Queen|Pope|Emperor)\b/

/** Nouns for what a person does, apart from titles; suffixes catch the rest. */
const roleNouns = words(
  `chief executive chairman chairwoman chairperson spokesman spokeswoman spokesperson ceo founder co-founder head boss captain champion guard cook chef
  nurse student pupil teacher artist author poet novelist scientist engineer architect expert analyst economist journalist reporter
  correspondent editor columnist activist campaigner lawyer attorney doctor surgeon physician farmer fisherman pilot astronaut
  actor actress singer musician composer guitarist drummer dancer model comedian politician lawmaker mp diplomat envoy
  official officer soldier commander general admiral sergeant player striker goalkeeper defender midfielder coach manager
  trainer referee athlete runner swimmer cyclist skier driver mechanic builder designer developer inventor researcher
  professor lecturer historian biologist chemist physicist geologist volcanologist astronomer mathematician philosopher
  psychologist sociologist archaeologist anthropologist zoologist ecologist botanist curator librarian keeper owner partner
  leader member minister mayor governor senator president director secretary treasurer resident witness survivor victim
  husband wife mother father son daughter brother sister uncle aunt cousin grandfather grandmother friend neighbour neighbor
  colleague assistant adviser advisor consultant contractor investor entrepreneur businessman businesswoman banker trader
  carpenter plumber electrician baker butcher shepherd hunter ranger warden guide translator priest nun monk
  nobleman noblewoman painter sculptor photographer filmmaker producer screenwriter playwright critic therapist vet veterinarian
  technician programmer inspector detective judge prosecutor refugee volunteer organiser organizer co-author co-owner specialist
  solicitor barrister magistrate accountant broker dealer miner gardener cleaner postman fireman firefighter policeman policewoman
  paramedic pensioner housewife schoolboy schoolgirl boxer wrestler golfer footballer cricketer sprinter jockey rapper presenter
  broadcaster dentist pharmacist midwife commentator pundit blogger mountaineer explorer sailor diver villager islander
  publican sub-editor actuary acrobat ambassador animator announcer apprentice archbishop attendant auctioneer auditor ballerina
  barista barmaid barman bartender batsman blacksmith bodyguard bookseller bricklayer bursar cabbie cameraman caretaker carer
  caterer celebrant chaplain chauffeur climber cobbler conductor conservator coroner councillor counsellor custodian educator
  forager foreman freelancer fundraiser glassblower grazier greengrocer grocer gymnast hairdresser handyman harbourmaster
  headmaster headmistress headteacher herder herdsman hotelier illustrator influencer instructor interpreter investigator janitor
  jeweller labourer landlady landlord landscaper legislator lifeguard linguist locksmith missionary neurosurgeon newsagent
  osteopath parishioner pastor patrolman performer plasterer podcaster postmaster postmistress preacher promoter puppeteer
  quarterback rabbi rancher realtor recruiter registrar restaurateur retiree roofer salesman scaffolder scholar schoolteacher
  seamstress shipwright shopper signwriter skater smallholder songwriter soprano stationmaster steward stewardess stonemason
  superintendent supervisor surfer surveyor tenant trumpeter trustee tutor umpire undertaker upholsterer veteran vicar waitress
  weightlifter welder whistleblower widow widower writer yachtsman youtuber cofounder commuter
  trekker hiker rower croupier busker ferryman groundsman gravedigger crofter shearer stockman distiller decorator bookbinder
  stuntman`,
)
const roleEndings =
  /(?:ologist|ographer|ician|onomer|women|woman|[^aeiou]ist|keeper|maker|worker|owner|leader|officer|player)$/

/** Whether a lower-case word names what a person is or does. */
export function isRole(word: string): boolean {
  return roleNouns.has(word) || (roleEndings.test(word) && !endsAlike.test(word))
}

/** "list", "mist": no trade, for all its ending. */
const endsAlike =
  /^(?:(?:check|play|short|black|white)?list|mist|twist|wrist|fist|gist|waist|grist|assist|exist|persist|insist|resist|consist|desist|enlist)$/

/** Words that make a run of names an organisation. */
export const orgWords = words(
  `university college school institute institution academy society association federation foundation committee commission council
  parliament congress senate court ministry department agency authority bureau office service corporation corp company co inc ltd
  plc llc gmbh group holdings ventures bank party union network league club team united army navy force forces police times post
  tribune guardian telegraph herald courier gazette journal news magazine press television tv radio channel studios records
  museum gallery library hospital church airlines airways motors industries technologies systems software laboratories labs
  laboratory observatory center centre trust fund charity aid organization organisation alliance coalition front movement
  government administration cabinet board panel international command corps engineering engineers aquarium zoo orchestra assembly`,
)

/** Words that make a run of names a work, a prize or an event: neither a person nor a place. */
/** Nouns that say of a name beside them that it is an organisation: "security firm Symantec", "Netcraft, a company that". */
export const orgNouns = words(
  `firm company giant maker carmaker chipmaker manufacturer supplier provider operator retailer supermarket chain airline bank
  insurer brewer lender builder publisher broadcaster network newspaper paper magazine tabloid daily website site portal service
  charity agency watchdog regulator union lab laboratory institute university college club band orchestra start-up startup
  consultancy think-tank developer studio bakery brewery factory distributor subsidiary conglomerate consortium federation association organisation
  organization`,
)

export const thingWords = words(
  `podcast show project series film movie album song award awards prize cup championship medal festival games olympics expo day act
  election elections referendum strike
  convention treaty war revolution theory law programme program plan campaign book trilogy saga edition tour world papers collection`,
)

/** Words that make a run of names a place; the value says of what sort. */
export const placeWords = words(
  `street road avenue square lane boulevard highway bridge river lake sea ocean bay gulf strait island islands isle mountain mountains
  mount hill hills valley desert forest park beach coast peninsula cape canal harbour harbor port airport station castle palace
  tower cathedral abbey temple mosque hall stadium arena theatre theater city town village county district province state region territory
  township borough border canyon creek falls glacier plateau reef volcano basin cemetery garden gardens house building drive crescent terrace plaza
  hotel inn lodge lounge bar cafe restaurant tavern grill pub mall`,
)

/** Words after which a name goes on over "of": "University of Beirut", "Bay of Bengal". */
export const joinsOf = words(
  `university college school institute academy society association federation committee council ministry department bureau office
  court bank house board museum gallery library church bay gulf isle cape city province state union league army corps
  center centre fair festival battle treaty chiefs secretary lord duke earl queen king order war tower`,
)

/** Small words that stand inside a name: "Pieter van Hoorn". */
export const nameParticles = words(
  'van von ten ter de der den del della dello dei degli di da das dos du des la le el al bin ibn ben abu st',
)

/** What one of a people is called: "the Scot". */
export const oneOfPeople = words(
  `scot briton dane swede finn pole turk spaniard serb croat englishman englishwoman irishman irishwoman welshman welshwoman
  frenchman frenchwoman dutchman dutchwoman`,
)

export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
)
export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)
