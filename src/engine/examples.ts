/** Questions to begin with, over the views. */
export const EXAMPLES = [
  {
    id: 'top',
    question: `SELECT city, score, rank, grade
FROM scores
WHERE sector = (SELECT min(sector) FROM scores)
  AND year = (SELECT max(year) FROM scores)
  AND grade <> ''
ORDER BY rank`,
  },
  {
    id: 'gaps',
    question: `SELECT indicator, count(*) AS cities
FROM cells
WHERE status = 'missing'
GROUP BY indicator
ORDER BY cities DESC`,
  },
  {
    id: 'change',
    question: `SELECT city, indicator, year, value,
  value - lag(value) OVER (PARTITION BY city, sector, indicator ORDER BY year) AS change
FROM observations
WHERE flag <> 'target'
ORDER BY abs(change) DESC NULLS LAST
LIMIT 50`,
  },
] as const;
