/** Problems of methods, and those that scoring finds. */
export const issueScoring = {
  'issue.method-invalid':
    'Method file, {path}: “{found}” does not fit here; expected: {expected}. Correct it and try again.',
  'issue.method-code-unknown':
    'Method file, {path}: no framework has the code “{found}”. Did you mean {suggestion}?',
  'issue.method-needs-positive.plain':
    'Node {node}: the {aggregate} needs values above 0, and {normalise} gives the worst city 0 or less. Normalise with min–max to the range 1 to 100, or choose the arithmetic mean.',
  'issue.method-needs-positive-below':
    'Node {node}: the {aggregate} needs values above 0, and {below} gives cities 0 or less in {part}. Choose another method for {part}, or the arithmetic mean for {node}.',
  'issue.method-scales-mixed':
    'Node {node}: {part} comes from {below} and runs on another scale than the other parts, so the {aggregate} of them says nothing. Choose one method for all parts of {node}, or draw {node} itself together by TOPSIS or Copeland counts.',
  'issue.runs-too-many':
    'Method file, {path}: {found} runs of the {units} cities and years of sector {sector} need more memory than a page has. Ask for at most {most}.',
  'issue.group-unknown':
    'Method file, {path}: the data have no grouping “{found}”. Did you mean {suggestion}?',
  'issue.reference-unknown':
    'Method file, {path}: city “{found}” is not in the data. Did you mean {suggestion}?',
  'issue.framework-overlap':
    'Sector “{sector}” is claimed by two frameworks, {first} and {second}. Let each sector belong to one of them.',
  'issue.sector-unclaimed':
    '{where}: no framework covers sector “{sector}”; its values were not scored. Load its framework, or correct the sector.',
  'issue.indicator-constant.plain':
    "{indicator}: all cities have the same value in {years}; it can't tell them apart and was left out. The other weights were scaled.",
  'issue.treat-not-passed':
    '{indicator}, {years}: still far from symmetric after the treatment of outliers. Look at its distribution before reading the scores.',
  'issue.denominator-missing':
    '{indicator}: {cells} values could not be divided by {denominator}, which is missing or 0 there; they count as missing. Supply {denominator}.',
  'issue.aggregate-not-positive':
    'Node {node}: {units} units have a value of 0 or less, for which the {aggregate} does not exist; they have no score there. Normalise to the range 1 to 100, or choose the arithmetic mean.',
  'issue.goalposts-missing':
    '{indicator}: no goalposts are set, so it was left out. Give them in the framework, or choose another normalisation.',
  'issue.target-missing':
    '{indicator}: no target is set, so it was left out. Give one in the framework, or choose another normalisation.',
  'issue.target-not-better':
    '{indicator}, {years}: the target is no better than the worst value, so it was left out. Check the target and the direction.',
  'issue.reference-missing':
    '{indicator}, {years}: the reference city has no value, or the worst one; those scores are missing. Choose another reference.',
  'issue.best-is-zero':
    '{indicator}, {years}: the best value is 0, so a share of it does not exist; it was left out. Choose another normalisation.',
  'issue.best-is-negative':
    '{indicator}, {years}: the best value is below 0, so shares of it run the wrong way: worse cities get more. Choose another normalisation.',
  'issue.transform-not-positive':
    '{indicator}, {years}: {cells} values are 0 or less and have no logarithm ({transform}); they count as missing. Check them, or drop the transform in the framework.',
  'issue.grade-scale':
    'The scores do not run from 0 to 100, so the grade scale does not fit them; no grades were given.',
  'issue.audit-few-units':
    'Audit, sector {sector}, node {node}, {years}: {units} cities have all of its {members} members, and more cities than members are needed for components, KMO, Bartlett and VIF; they were left out. Audit all years together, fill gaps by imputing, or split the node.',
  'issue.audit-singular':
    'Audit, sector {sector}, node {node}, {years}: one member follows from the others, so KMO, Bartlett and VIF do not exist. Look for members that say the same twice, and leave one out.',
} as const;
