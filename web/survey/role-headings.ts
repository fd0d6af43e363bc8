/** What the heading of a column says about it. Headings are folded: lower case, е for ё, words apart. */
import type { Role } from './contract.ts'

interface HeadingRule {
  readonly role: Role
  readonly says: RegExp
  readonly unless?: RegExp
}

const why = /\bwhy\b|\breasons?\b|почему|причин|поясните|обоснуйте/

/** Tried in this order: the first that fits heading and cells wins. */
export const headingRules: readonly HeadingRule[] = [
  {
    role: 'comment',
    says: new RegExp(
      `${why.source}|comment|feedback|suggest|\\bimprove|tell us|open[- ]ended|комментар|улучшить|улучшени|пожелан|` +
        'предложен|отзыв|расскаж|что .*(?:понравил|нравит)|what .*(?:like|enjoy)|verbatim',
    ),
  },
  {
    role: 'churned',
    says: /\bchurn(?:ed)?\b|\battrition\b|\bcancell?ed\b|^(?:has )?left\b|\bexited\b|(?<![а-я])отток|(?<![а-я])уш(?:ел|ла|ли)(?![а-я])|покинул|расторг/,
    unless: /date|score|rate|risk|probab|when|дата|вероятн|риск|когда/,
  },
  { role: 'importance', says: /importan|\bimp\b|важн|значим/ },
  { role: 'satisfaction', says: /^(?:satisf|удовлетвор|how satisfied|насколько вы (?:удовлетвор|довол))/ },
  { role: 'repurchase', says: /\bagain\b|re-?purchase|re-?buy|снова|повторн[а-я]* (?:покуп|заказ)|еще раз|вновь/ },
  {
    role: 'tryOthers',
    says: /try (?:our |any |some )?other|other (?:products|services|goods|items)|cross-?(?:buy|sell)|попроб[а-я]*.{0,30}друг|други[ехм]+ (?:наш[а-я]* )?(?:товар|продукт|услуг)/,
  },
  {
    role: 'recommend',
    says: /nps|net ?pro(?:moter)?|\bltr\b|recommend|рекоменд|посоветуе/,
    unless: /nps (?:group|category)|- group$|группа nps|категория nps/,
  },
  { role: 'satisfaction', says: /satisf|\bc?sat\b|удовлетвор|довол(?:ен|ьн)|\bcusa ?\d*\b|happy with/ },
  {
    role: 'effort',
    says: /\bces\b|\beffort|\beas(?:y|e|ily)\b|how difficult|легк|просто|усили|насколько .*(?:сложно|трудно)/,
  },
  { role: 'weight', says: /^(?:[a-z]+ )?(?:weights?|wt|wgt)$|^вес[аы]?(?: .*)?$|^взвеш/ },
  {
    role: 'customer',
    says: /(?:customer|client|user|account|buyer|member|shopper) ?(?:id|no|num|number|code|key)?$|клиент|покупател|заказчик|пользовател/,
    unless: /segment|type|name|age|since|service|count|имя|сегмент|тип|возраст|количеств|число/,
  },
  {
    role: 'amount',
    says: /amount|total|revenue|\bsales\b|\bspen[dt]\b|order value|\bprice\b|payment|сумм|выручк|стоимост|оплат|(?<![а-я])чек(?![а-я])|^цена|итого/,
    unless:
      /unit|average|\bavg\b|items|orders|quantity|respon|answers|customers|visits|count|средн|единиц|количеств|method|способ/,
  },
]

/** Ratings whose heading does not name what is rated in. */
export const ratingHeading = /\brat(?:e|ing|ings)\b|\bscore|оцен|балл|\bstars?\b|звезд|качеств|\bquality\b/

/** Performance of criteria: satisfaction beside importance, and only there. */
export const performanceHeading = /\bperf(?:ormance)?\b|исполнени|реализаци/

export const employeeHeading = /place to work|employer|мест[оае] работы|работодател/

export const whyHeading = why

/** The older wording of the question of effort, where a low answer is the good one. */
export const muchEffortHeading = /how (?:much effort|difficult|hard)|сколько .*усили|насколько .*(?:сложно|трудно)/

/** What a service adds by itself, and what tells who a person is or where the row stands. */
export const serviceHeading =
  /^(?:#|№|id|ид|n|no|row|index|номер|п\/п|№ ?п\/п)$|^(?:respondent|response|collector|network|submission|session|external|survey|outcome|item|row|question|measure) ?(?:id|ids|no|num|number|set|reference|key)?$|^respnum$|респондент|ip ?-?(?:address|адрес)|latitude|longitude|широта|долгота|^duration|длительность|^progress$|^finished$|^status$|^tags?$|^notes?$|permalink|^token$|custom data|stage date|last modified|updated at|время изменения|response type|\b(?:promoter|passive|detractor)s?$|person properties/

export const idHeading = /\b(?:id|no|num|number|code|key)\b|код|номер/

export const birthHeading = /birth|\bdo ?b\b|рожден/

/** A date that says nothing of when the answer was given. */
export const otherDateHeading = /^start|stage|modified|updated|registered|expir|^время начала|дата начала|изменени/

/** What a service makes of the answer itself. */
export const madeOfAnswer =
  /^(?:promoter|passive|neutral|detractor|промоутер|сторонник|нейтрал|пассивн|критик|детрактор)/i

export const groupHeading =
  /gender|\bsex\b|\bage\b|region|country|city|\bstore\b|branch|channel|segment|\bplan\b|tariff|product|device|platform|department|category|\btype\b|language|(?<![а-я])пол(?![а-я])|возраст|регион|город|страна|магазин|филиал|канал|сегмент|тариф|продукт|отдел|категори|(?<![а-я])тип(?![а-я])|язык/
