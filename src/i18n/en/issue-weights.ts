/** Problems of weights. */
export const issueWeights = {
  'issue.matrix-not-square':
    'Method file, {path}: the matrix has {expected} rows, but row {row} has {found} numbers. Write as many numbers in every row as there are rows.',
  'issue.ahp-missing':
    'Method file, {path}: node {node} has no judgement matrix. Write one, with a row and a column for each of its parts.',
  'issue.ahp-wrong-size':
    'Method file, {path}: the matrix has {found} rows, but node {node} has {wanted} parts. Write a row and a column for each of them, in this order: {children}.',
  'issue.ahp-not-reciprocal':
    'Method file, {path}: {row} against {column} is {found}, and {column} against {row} is {mirror}; the two must mirror each other. Write {wanted} for {row} against {column}, or correct the other.',
  'issue.ahp-too-large':
    'Method file, {path}: node {node} has {wanted} parts. No consistency ratio is tabled for more than 9, so none is given; put the parts into groups to have one.',
  'issue.combined-missing':
    'Method file, {path}: weights are to be joined for node {node}, but the two sets are not named. Write both under “of”.',
  'issue.shares-impossible':
    "Method file, {path}: {parts} parts of node {node} can't all have between {least} and {greatest} of a score. Lower the least share, or raise the greatest.",
  'issue.weights-wanted-zero':
    'Method file, {path}: the wanted shares of all parts of node {node} are 0. Give at least one of them more than 0.',
  'issue.weights-few-units':
    'Node {node}: {units} cities have values for all of its {parts} parts; such weights need at least as many cities as parts. All parts weigh the same there. Fill gaps first, or choose another weighting.',
  'issue.weights-flat':
    'Node {node}: {children} does not differ between the cities and got no weight. Look at its values, or give the weights yourself.',
  'issue.weights-no-solution':
    'Node {node}: for {units} units there are no weights that keep the shares asked for; they have no score there. Widen the shares, or normalise to the range 1 to 100.',
  'issue.weights-need-arithmetic':
    'Node {node}: the benefit of the doubt gives each city weights of its own, which only the arithmetic mean can take, not the {aggregate}. Choose the arithmetic mean there, or another weighting.',
  'issue.weights-need-not-negative':
    'Node {node}: the benefit of the doubt needs values of 0 or more, and the worst city can have less there. Normalise with min–max to the range 0 to 100, or choose another weighting.',
} as const;
