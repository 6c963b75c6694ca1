import type { Article } from '../../src/article/article.ts'

/** Articles written for these tests: what they say of people, places and numbers is invented. */
interface Written {
  readonly title: string
  readonly text: string
}

/** An article of one section, a paragraph to a line. */
export function articleOf({ title, text }: Written, language = 'en'): Article {
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return { id: 'text', title, language, glossary: [], dropped: [], sections: [{ id: 'text', title, paragraphs }] }
}

const ferry: Written = {
  title: 'Storm stops Harwell island ferries for nine days',
  text: `A winter storm has stopped the ferries between Harwell and the island of Sorn for nine days, the longest break in service since 1978.
    Captain Moira Tennant, who has sailed the route since 2004, said the waves in the strait reached seven metres on Monday. "I have never turned back so often in one winter," she said.
    About 640 people live on Sorn. The island's only shop ran out of fresh milk on the third day, its owner, Callum Reid, told reporters. "We sold 212 loaves of bread in one morning," said Reid.
    A helicopter of the Northern Coastguard flew medicine to the island on January 14. Dr. Asha Banerjee, the island's doctor, said that two patients had been taken to the hospital in Harwell.
    The ferry company, Strait Lines Ltd., lost more than £90,000 in the first week. Its chief executive, Pauline Oduya, denied that the ferries were too old for the route. However, she admitted that the newer ship, the Kestrel, was built in 1991.
    The regional government has promised to pay for a larger harbour wall. Minister Henrik Solberg said the wall would cost £3.4 million and would be finished by 2027.
    Islanders are not convinced. "They promised the same wall eleven years ago," said Ewan Petrie, a retired fisherman.`,
}

const glacier: Written = {
  title: 'Scientists find living moss under a retreating glacier',
  text: `Scientists have found living moss that spent more than 400 years under the ice of a glacier in northern Canada.
    The team, led by Ruth Castellan of the University of Corven, was working on Anvik Island in the summer of 2019. The glacier there has been shrinking by about four metres a year since 2004.
    Castellan noticed that some of the moss at the edge of the ice was green. Her team took 140 samples and grew seven of them in a laboratory. Within six weeks new stems appeared.
    "We did not expect anything to grow," said Castellan. "Plants under ice are usually dead."
    Unlike animals, mosses can make a whole new plant from a single cell. They also survive without water because their cells dry out slowly.
    Oskar Lindqvist, a plant biologist at the Institute of Arctic Research, called the result surprising. He believes that the oldest plants in the Arctic may be hidden under the ice. Lindqvist did not take part in the study.
    The growth of the moss was not caused by modern seeds, the study shows. Radiocarbon dating proved that the plants were buried between 1550 and 1650, during the Little Ice Age.
    The results were published in March 2021 in the journal Polar Letters. The team plans to return to the island with a larger drill.`,
}

const biography: Written = {
  title: 'Elena Marchetti',
  text: `Elena Marchetti was an Italian engineer who designed some of the longest footbridges in Europe.
    She was born on 3 May 1931 in Bergamo, the youngest of five children. Her father was a railway clerk and her mother taught mathematics. Marchetti studied engineering at the University of Padua, where she was one of only three women in her year.
    In 1956 she moved to Zurich and joined the office of Karl Brunner, a Swiss builder of dams. She left the office in 1962 because Brunner refused to sign her drawings. Her first own work, a footbridge over the Adda, opened in 1965 and is still in use.
    Marchetti became famous with the Valdora bridge, which was 318 metres long. It was the longest footbridge in Europe until 1988. The critic Paolo Ferri described it as "a line drawn in the air".
    She taught at the Polytechnic of Turin from 1971 to 1994. Among her students was Lucia Amadori, who later led the rebuilding of the old port of Genoa.
    In 1983 Marchetti received the Aldini Medal, the highest prize for Italian engineers. She rejected the title of baroness in the same year. She died in Turin in 2009 at the age of 78.`,
}

const travel: Written = {
  title: 'Two days in Port Lavan',
  text: `Port Lavan is an old harbour town on the western coast, three hours by train from the capital.
    The town was founded in 1642 by Dutch merchants. Its warehouses, most of them built of yellow brick, are now museums and hotels. The oldest warehouse stands on Mill Quay and houses the Museum of the Sea.
    Most visitors arrive by train. The station is located 800 metres south of the market square. Buses to the beaches leave every 20 minutes in summer and every hour in winter. A day ticket costs $6.
    The market is open from Tuesday to Saturday. It is famous for smoked fish, which is cheaper in the morning than in the evening. The fish hall was rebuilt after a fire in 1911.
    The lighthouse north of the town can be visited on Sundays. Visitors climb 247 steps to the top and are rewarded with a view of the bay. Children under ten are not allowed on the upper platform.
    Hotels are expensive in July and August. The cheapest beds are found in the old customs house, which has 36 rooms. Camping on the beaches is forbidden.`,
}

const history: Written = {
  title: 'The salt strike of Tarnow Bay',
  text: `In the spring of 1887 the salt workers of Tarnow Bay stopped work for 53 days.
    The salt pans belonged to the Harland Company, which employed about 1,100 men, women and children. Workers earned 14 pence a day and had to buy their food in the company's own shop. Prices there were twice as high as in the town.
    The strike began on 2 April, after a boy of nine drowned in a pan. Its leader was Hannah Crowe, a widow who had raked salt since she was eleven. Crowe spoke to a crowd of 3,000 people on the harbour wall. "We ask for bread and for Sundays," she told them.
    Governor Edmund Harland refused to meet the workers. He asked for soldiers, but the government in London did not send any. The newspapers supported the strike, and readers of the Tarnow Herald gave more than £700 for the families.
    On 25 May the company accepted most of the demands. Wages rose to 18 pence, and children under 12 were no longer employed. The company's shop was closed in 1889.
    Joseph Pell, who had organised the strike fund, was later elected to Parliament. Crowe never worked in the salt pans again. She opened a bakery and died in 1931.`,
}

const sport: Written = {
  title: 'Late goal sends Westmere to the final',
  text: `A goal in the 88th minute sent Westmere United to the cup final for the first time since 1996.
    Substitute Nadia Karlsson scored from the penalty spot after Grace Mbeki was brought down by the goalkeeper. Westmere beat Ashford 3-2 in front of 24,500 people at Harrow Park.
    Ashford had taken an early lead through Julia Stein, who scored her ninth goal of the season. Captain Tessa Moran equalised before the break with a shot from 20 metres.
    "We never stopped believing," said Moran, who has played for Westmere since 2015.
    Ashford's coach, Dario Conti, was not happy with the referee. He said that the penalty should not have been given. Conti will leave the club in June.
    Westmere's coach Ingrid Aas praised Karlsson, who had been injured for seven months. Aas said the young striker had worked harder than anyone.
    The final will be played on May 18 at the National Stadium. Westmere will face Kingsbridge, who have won the cup four times.`,
}

const business: Written = {
  title: 'Chocolate maker Brill to close its oldest factory',
  text: `The chocolate maker Brill will close its oldest factory in October and move the work to Poland, the company announced on Thursday.
    The factory in Dunmore employs 310 people. Brill opened it in 1924 and once made 60 million bars a year there. Last year production fell to 22 million bars.
    Chief executive Sandra Okoye said rising cocoa prices had forced the company to act. She promised that every worker would be offered a place in one of Brill's two other factories.
    Union leader Tom Barraclough rejected the offer. "A place 200 miles away is not a place," Barraclough said. He accused the company of hiding its plans for months.
    Brill's profits rose by 11 percent last year, to £48 million. Shares of the company rose on Thursday. Analyst Mei Tan of Corder Bank believes that the new factory will be cheaper to run.
    The mayor of Dunmore, Alan Whitcombe, warned that the town would lose its largest employer. The factory's clock tower is protected and will not be pulled down.`,
}

const levelled: Written = {
  title: 'A library where you can borrow a dog',
  text: `A library in the town of Ellery has a new idea: you can borrow a dog there.
    The dogs do not go home with people. Children read to them in a quiet room for 15 minutes. Many children are afraid to read to a teacher, but a dog never laughs.
    The idea came from Susan Hale, a librarian. She read about a similar plan in Finland in 2018. Hale asked her neighbour, Peter Novak, who trains dogs. Novak brought three dogs to the library in the first week.
    The dogs are old and calm. The oldest dog, Bruno, is 13 years old. He sleeps while the children read.
    Maya, 8, comes to the library every Wednesday. "Bruno likes stories about the sea," she says.
    Teachers say the plan works. At Ellery Primary School 42 children read with a dog last year. Their reading improved faster than the reading of other children, according to the head teacher, Diane Marsh.
    Other libraries want to copy the idea. Marsh says 26 towns have asked her for advice. The library needs more dogs because 90 children are on the waiting list.`,
}

export const written: Readonly<Record<string, Written>> = {
  ferry,
  glacier,
  biography,
  travel,
  history,
  sport,
  business,
  levelled,
}
