/** Judgements in pairs (AHP). */
export const judge = {
  'judge.title': 'Weigh by judgements in pairs (AHP)',
  'judge.node': 'Children of',
  'judge.expert': 'Expert',
  'judge.start': 'Judge in pairs',
  'judge.add': 'Add an expert',
  'judge.remove': 'Remove this expert',
  'judge.how':
    'How many times more does the row count than the column? 1 = as much, 3 = somewhat more, 5 = clearly, 7 = very much, 9 = extremely more; 1/3 and so on the other way. The lower half follows.',
  'judge.matrix': 'Judgement matrix',
  'judge.weight': 'Weight',
  'judge.pair': '{a} against {b}',
  'judge.size': 'These judgements were made for another number of children. Remove them and judge again.',
  'judge.two': 'Two children cannot contradict each other.',
  'judge.consistent': 'λ = {lambda}, consistency ratio (CR) {cr}: the judgements agree with each other.',
  'judge.inconsistent':
    'λ = {lambda}, consistency ratio (CR) {cr}, the limit is 0.1. {a} against {b} fits least: {given} was said, {fitting} would agree with the rest.',
} as const;
