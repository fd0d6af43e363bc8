/** Scales of answers in words: the number of each level, so that "Very satisfied" can be counted. */

/** Levels from 1 up; wordings of a level are parted by a bar. */
type WordScale = readonly string[]

const neither = 'neutral|neither|нейтрально|и да и нет'

const satisfaction: WordScale = [
  'very dissatisfied|very unsatisfied|extremely dissatisfied|completely dissatisfied|very unhappy|очень недоволен|' +
    'полностью не удовлетворен|полностью неудовлетворен|совершенно не удовлетворен|совершенно неудовлетворен|' +
    'очень неудовлетворен|совсем не удовлетворен|совсем недоволен|совершенно недоволен',
  'dissatisfied|unsatisfied|somewhat dissatisfied|unhappy|не удовлетворен|неудовлетворен|скорее не удовлетворен|' +
    'скорее неудовлетворен|недоволен|не доволен|скорее недоволен|скорее не доволен',
  `${neither}|neither satisfied nor dissatisfied|neither happy nor unhappy|отчасти удовлетворен|` +
    'ни удовлетворен ни неудовлетворен|ни удовлетворен ни не удовлетворен|ни доволен ни недоволен',
  'satisfied|somewhat satisfied|happy|удовлетворен|скорее удовлетворен|доволен|скорее доволен',
  'very satisfied|extremely satisfied|completely satisfied|very happy|полностью удовлетворен|очень удовлетворен|' +
    'совершенно удовлетворен|очень доволен|полностью доволен',
]

const stronglyDisagree =
  'strongly disagree|completely disagree|totally disagree|полностью не согласен|совершенно не согласен|' +
  'категорически не согласен|абсолютно не согласен'
const neitherAgree = `${neither}|neither agree nor disagree|ни согласен ни не согласен|отчасти согласен|отчасти да отчасти нет`
const stronglyAgree =
  'strongly agree|completely agree|totally agree|полностью согласен|совершенно согласен|абсолютно согласен'

const agreement: WordScale = [
  stronglyDisagree,
  'disagree|somewhat disagree|не согласен|скорее не согласен',
  neitherAgree,
  'agree|somewhat agree|согласен|скорее согласен',
  stronglyAgree,
]

const agreementOfSeven: WordScale = [
  stronglyDisagree,
  'disagree|не согласен',
  'somewhat disagree|slightly disagree|скорее не согласен',
  neitherAgree,
  'somewhat agree|slightly agree|скорее согласен',
  'agree|согласен',
  stronglyAgree,
]

const importance: WordScale = [
  'not at all important|not important at all|very unimportant|совсем не важно|совершенно не важно|' +
    'абсолютно не важно|совсем неважно|совершенно неважно',
  'slightly important|not very important|not so important|not important|unimportant|не очень важно|не важно|' +
    'неважно|скорее не важно|скорее неважно',
  `${neither}|moderately important|somewhat important|средне важно|умеренно важно|отчасти важно`,
  'important|fairly important|важно|скорее важно|довольно важно',
  'very important|extremely important|очень важно|крайне важно|чрезвычайно важно',
]

const ease: WordScale = [
  'very difficult|very hard|extremely difficult|очень сложно|очень трудно|очень тяжело',
  'difficult|hard|somewhat difficult|сложно|трудно|тяжело|скорее сложно|скорее трудно',
  `${neither}|neither easy nor difficult|ни легко ни сложно|ни легко ни трудно|нормально`,
  'easy|somewhat easy|легко|просто|скорее легко|скорее просто',
  'very easy|extremely easy|очень легко|очень просто',
]

const quality: WordScale = [
  'very poor|very bad|terrible|awful|horrible|ужасно|очень плохо',
  'poor|bad|below average|плохо|ниже среднего',
  'fair|average|ok|okay|acceptable|нормально|средне|удовлетворительно|так себе',
  'good|above average|хорошо|выше среднего',
  'excellent|very good|great|отлично|очень хорошо|превосходно',
]

const qualityFromPoor: WordScale = ['poor', 'fair', 'good', 'very good', 'excellent']

const likelihood: WordScale = [
  'very unlikely|extremely unlikely|not at all likely|definitely not|очень маловероятно|точно нет|определенно нет',
  'unlikely|somewhat unlikely|not so likely|probably not|маловероятно|скорее нет|не очень вероятно',
  `${neither}|neither likely nor unlikely|maybe|might or might not|возможно|может быть`,
  'likely|somewhat likely|probably|probably yes|вероятно|скорее да|скорее вероятно',
  'very likely|extremely likely|definitely|definitely yes|очень вероятно|точно да|определенно да',
]

/** Of the loyalty index, where 1 is the best answer. */
const loyalty: WordScale = [
  'definitely yes|very likely|весьма вероятно|очень вероятно|определенно да',
  'probably yes|likely|вероятно',
  'rather yes|rather likely|somewhat likely|скорее вероятно|скорее да',
  'rather no|rather unlikely|somewhat unlikely|скорее маловероятно|скорее нет',
  'probably no|probably not|unlikely|маловероятно',
  'definitely no|definitely not|very unlikely|очень маловероятно|весьма маловероятно|определенно нет',
]

export type WordLevels = ReadonlyMap<string, number>

const levelsOf = (scale: WordScale): WordLevels =>
  new Map(scale.flatMap((words, index) => words.split('|').map((word) => [word, index + 1])))

/** In the order in which they are tried. */
export const wordScales: readonly WordLevels[] = [
  satisfaction,
  agreement,
  agreementOfSeven,
  importance,
  ease,
  quality,
  qualityFromPoor,
  likelihood,
  loyalty,
].map(levelsOf)

const refusals = new Set(
  (
    'n a|na|no answer|prefer not to answer|prefer not to say|do not know|don t know|i don t know|not sure|blank|' +
    'not applicable|i cannot answer|нет ответа|затрудняюсь ответить|затрудняюсь|не знаю|не применимо|н д|'
  ).split('|'),
)

/** Letters alone, in lower case; gender and number of an adjective make no difference, nor does ё. */
function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
  return words
    .replace(/(удовлетворен|согласен)н?[аы]?(?= |$)/g, '$1')
    .replace(/(согласн|довольн)[аы](?= |$)/g, shortForm)
}

const shortForm = (word: string) => (word.startsWith('с') ? 'согласен' : 'доволен')

/** The different wordings of answers, without the refusals to answer. */
export function answersIn(texts: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const text of texts) found.add(plainWords(text))
  for (const refusal of refusals) found.delete(refusal)
  return found
}

/** True where each wording has a level of its own. */
export function tellsApart(levels: WordLevels, answers: ReadonlySet<string>): boolean {
  const found = new Set<number>()
  for (const answer of answers) found.add(levels.get(answer) ?? Number.NaN)
  return !found.has(Number.NaN) && found.size === answers.size
}

/** undefined for a refusal to answer. */
export const levelOf = (levels: WordLevels, text: string): number | undefined => levels.get(plainWords(text))
