/** The metrics that have a score, bands and advice. */
export const scoredMetrics = ['NPS', 'CSI', 'CLI', 'RPR', 'CSAT', 'CES'] as const
export type ScoredMetric = (typeof scoredMetrics)[number]
