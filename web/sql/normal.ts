/** The normal distribution in SQL that every engine shares: none of them has both of its functions. */

/** A literal that no engine takes for a decimal of limited digits. */
const float = (digits: string) => `${digits}e0`

/** (((k * x + j) * x + i) * x + …), highest power first. */
const polynomial = ([first = '0', ...rest]: readonly string[], x: string) =>
  rest.reduce((sum, coefficient) => `(${sum} * ${x} + ${float(coefficient)})`, float(first))

const ratioOf = (above: readonly string[], below: readonly string[], x: string) =>
  `(${polynomial(above, x)} / ${polynomial(below, x)})`

const middle = {
  above: [
    '2509.0809287301226727',
    '33430.575583588128105',
    '67265.770927008700853',
    '45921.953931549871457',
    '13731.693765509461125',
    '1971.5909503065514427',
    '133.14166789178437745',
    '3.387132872796366608',
  ],
  below: [
    '5226.495278852854561',
    '28729.085735721942674',
    '39307.89580009271061',
    '21213.794301586595867',
    '5394.1960214247511077',
    '687.1870074920579083',
    '42.313330701600911252',
    '1.0',
  ],
}
const near = {
  above: [
    '0.000774545014278341407640',
    '0.0227238449892691845833',
    '0.241780725177450611770',
    '1.27045825245236838258',
    '3.64784832476320460504',
    '5.76949722146069140550',
    '4.63033784615654529590',
    '1.42343711074968357734',
  ],
  below: [
    '0.00000000105075007164441684324',
    '0.000547593808499534494600',
    '0.0151986665636164571966',
    '0.148103976427480074590',
    '0.689767334985100004550',
    '1.67638483018380384940',
    '2.05319162663775882187',
    '1.0',
  ],
}
const far = {
  above: [
    '0.000000201033439929228813265',
    '0.0000271155556874348757815',
    '0.00124266094738807843860',
    '0.0265321895265761230930',
    '0.296560571828504891230',
    '1.78482653991729133580',
    '5.46378491116411436990',
    '6.65790464350110377720',
  ],
  below: [
    '0.00000000000000204426310338993978564',
    '0.000000142151175831644588870',
    '0.0000184631831751005468180',
    '0.000786869131145613259100',
    '0.0148753612908506148525',
    '0.136929880922735805310',
    '0.599832206555887937690',
    '1.0',
  ],
}

/** The quantile of p in (0.5, 1). Wichura, Algorithm AS 241, Applied Statistics 37(3), 1988: 16 digits. */
export function upperQuantile(p: string): string {
  const centre = `(${p} - 0.5)`
  const inside = `(0.180625 - ${centre} * ${centre})`
  const root = `sqrt(-ln(1.0 - ${p}))`
  return `CASE WHEN ${p} <= 0.925 THEN ${centre} * ${ratioOf(middle.above, middle.below, inside)} WHEN ${root} <= 5.0 THEN ${ratioOf(near.above, near.below, `(${root} - 1.6)`)} ELSE ${ratioOf(far.above, far.below, `(${root} - 5.0)`)} END`
}

/** Of an interval of 95%. */
const usualQuantile = '1.959963984540054'

/** How many standard errors an interval of this confidence has on each side, as SQL. */
export const normalQuantile = (confidence: number) =>
  confidence === 0.95 ? usualQuantile : upperQuantile(float(String(0.5 + confidence / 2)))

const tailAbove = [
  '0.0352624965998911',
  '0.700383064443688',
  '6.37396220353165',
  '33.912866078383',
  '112.079291497871',
  '221.213596169931',
  '220.206867912376',
]
const tailBelow = [
  '0.0883883476483184',
  '1.75566716318264',
  '16.064177579207',
  '86.7807322029461',
  '296.564248779674',
  '637.333633378831',
  '793.826512519948',
  '440.413735824752',
]

/** The chance of both tails beyond z. Hart's approximation as in West, Wilmott Magazine, May 2005. */
export function twoSidedP(z: string): string {
  const x = `abs(${z})`
  const density = `exp(-${x} * ${x} / 2.0)`
  const fraction = `(${x} + 1.0 / (${x} + 2.0 / (${x} + 3.0 / (${x} + 4.0 / (${x} + 0.65)))))`
  return `CASE WHEN ${x} > 37.0 THEN 0.0 WHEN ${x} < 7.07106781186547 THEN 2.0 * ${density} * ${ratioOf(tailAbove, tailBelow, x)} ELSE 2.0 * ${density} / ${fraction} / 2.506628274631 END`
}
