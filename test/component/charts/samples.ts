import type { ChartData } from '../../../src/charts/index.ts';
import type { Language } from '../../../src/core/name.ts';

/** Invented scores of well-known names: only forms are tested with them. */
const CITIES: readonly (readonly [code: string, en: string, zh: string, score: number, rank2020: number])[] =
  [
    ['CN-SZ', 'Shenzhen', '深圳', 78.3, 2],
    ['CN-SH', 'Shanghai', '上海', 76.9, 1],
    ['SG-SG', 'Singapore', '新加坡', 75.2, 4],
    ['JP-YK', 'Yokohama', '横滨', 73.0, 3],
    ['CN-HZ', 'Hangzhou', '杭州', 71.4, 7],
    ['KR-SE', 'Seoul', '首尔', 69.97, 6],
    ['CN-GZ', 'Guangzhou', '广州', 68.8, 5],
    ['CN-SU', 'Suzhou', '苏州', 63.1, 16],
    ['CN-DG', 'Dongguan', '东莞', 61.4, 13],
    ['CN-NB', 'Ningbo', '宁波', 60.9, 14],
    ['CN-XM', 'Xiamen', '厦门', 60.5, 8],
    ['AU-SY', 'Sydney', '悉尼', 60.1, 12],
    ['CN-FS', 'Foshan', '佛山', 56.0, 10],
    ['US-LA', 'Los Angeles', '洛杉矶', 53.3, 15],
    ['MX-MX', 'Mexico City', '墨西哥城', 40.9, 11],
    ['VN-SG', 'Ho Chi Minh City', '胡志明市', 38.1, 9],
  ];

const PILLARS: readonly (readonly [code: string, en: string, zh: string])[] = [
  ['B1', 'Policy and governance', '政策与治理'],
  ['B2', 'Green procurement and materials', '绿色采购与绿色建材'],
  ['B3', 'Green design and construction', '绿色设计与绿色建造'],
  ['B4', 'Operational energy and carbon', '建筑运行能效与碳排放'],
  ['B5', 'Circularity and C&D waste', '资源循环与建筑垃圾'],
  ['B6', 'Transparency, credit and finance', '信息公开、环境信用与绿色金融'],
];

const GRADES = [
  { grade: 'AAA', from: 90 },
  { grade: 'AA', from: 80 },
  { grade: 'A', from: 70 },
  { grade: 'BBB', from: 60 },
  { grade: 'BB', from: 50 },
  { grade: 'B', from: 40 },
  { grade: 'CCC', from: 30 },
  { grade: 'CC', from: 20 },
  { grade: 'C', from: Number.NEGATIVE_INFINITY },
];

const OWN = 'CN-DG';
const CHOSEN = ['CN-DG', 'CN-SZ', 'CN-GZ', 'CN-FS', 'CN-SU', 'CN-NB', 'SG-SG', 'VN-SG'];

/** Sample data of every chart, names in the language asked for. */
export function samples(language: Language): ChartData {
  const say = (en: string, zh: string) => (language === 'en' ? en : zh);
  const cities = CITIES.map(([code, en, zh, score, rank2020], i) => ({
    code,
    name: say(en, zh),
    score,
    rank: i + 1,
    rank2020,
    isOwn: code === OWN,
  }));
  const grade = (score: number) => GRADES.find(g => score >= g.from)?.grade ?? '';
  const chosen = CHOSEN.flatMap(code => cities.filter(c => c.code === code));
  return {
    'ranking-dots': {
      rows: cities.map(({ code, name, score, rank, isOwn }) => ({
        code,
        name,
        score,
        rank,
        isOwn,
        grade: grade(score),
      })),
      grades: GRADES,
      passAt: 60,
    },
    'rank-bump': {
      years: [2020, 2021, 2022, 2023, 2024],
      cities: cities.map(({ code, name, rank, rank2020 }) => ({
        code,
        name,
        order: CHOSEN.includes(code) ? CHOSEN.indexOf(code) : null,
        ranks: [0, 1, 2, 3, 4].map(i =>
          code === 'CN-FS' && i === 2 ? null : Math.round(rank2020 + ((rank - rank2020) * i) / 4),
        ),
      })),
    },
    'pillar-panels': {
      cities: chosen.map(({ code, name, isOwn }) => ({ code, name, isOwn })),
      panels: PILLARS.map(([code, en, zh], p) => ({
        code,
        name: say(en, zh),
        caption: say('weight 20% · Shenzhen best', '权重20% · 深圳最高'),
        median: 58 + p,
        scores: chosen.map(({ score }, i) =>
          p === 4 && i === 6 ? null : score + ((i * 7 + p * 11) % 23) - 11,
        ),
      })),
    },
    'contribution-bars': {
      parts: PILLARS.map(([code, en, zh], p) => ({
        code,
        name: say(en, zh),
        points: [9.0, 14.5, 13.4, 12.0, 5.4, 7.1][p] ?? null,
        peerPoints: [7.2, 14.0, 12.1, 12.0, 8.3, 7.2][p] ?? null,
      })),
      total: 61.4,
      peerTotal: 60.8,
      full: 100,
    },
    'trend-line': {
      city: say('Dongguan', '东莞'),
      passAt: 60,
      years: [2020, 2021, 2022, 2023, 2024].map((year, i) => ({
        year,
        score: [50.6, 53.8, 56.4, 57.9, 61.4][i] ?? null,
        rank: [22, 17, 18, 16, 14][i] ?? null,
        median: [48, 50, 52.2, 55, 57.6][i] ?? null,
      })),
    },
    'rank-slope': {
      fromLabel: '2020',
      toLabel: '2024',
      cities: cities.map(({ code, name, rank, rank2020, isOwn }) => ({
        code,
        name,
        isOwn,
        from: rank2020,
        to: rank,
      })),
    },
    distribution: {
      unit: 'kWh/(m²·a)',
      values: cities.map(({ code, name, score, isOwn }, i) => ({
        code,
        name,
        isOwn,
        value: i === 0 ? 201 : i === 15 ? 33 : 40 + score,
        isOutlier: i === 0 || i === 15,
      })),
      quartiles: { q1: 93, median: 101, q3: 110.5 },
      goalposts: [60, 160],
    },
    'obstacle-bars': {
      obstacles: [
        { code: 'B5-01', name: say('C&D waste recovery rate', '建筑垃圾资源化利用率'), share: 0.087 },
        {
          code: 'B5-03',
          name: say('Recycled materials in public projects', '政府投资项目再生建材使用比例'),
          share: 0.071,
        },
        { code: 'B4-01', name: say('Electricity, public buildings', '公共建筑单位面积用电量'), share: 0.068 },
        {
          code: 'B5-02',
          name: say('Site waste per new floor area', '新建建筑施工现场建筑垃圾排放量'),
          share: 0.065,
        },
      ],
    },
    'heat-grid': {
      rows: cities.slice(0, 10).map(({ code, name, isOwn }) => ({ code, name, isOwn })),
      columns: PILLARS.map(([code, en, zh]) => ({ code, name: say(en, zh), isOwn: false })),
      scores: cities
        .slice(0, 10)
        .map(({ score }, i) =>
          PILLARS.map((_, p) => (i === 6 && p === 2 ? null : score + ((i * 7 + p * 11) % 31) - 15)),
        ),
    },
    'coverage-map': {
      cities: cities.map(({ code, name, isOwn }) => ({ code, name, isOwn })),
      indicators: PILLARS.flatMap(([code]) =>
        [1, 2, 3, 4].map(n => ({ code: `${code}-0${n}`, group: code })),
      ),
      states: cities.map((_, i) =>
        Array.from({ length: 24 }, (_x, j) =>
          j === 14 && i < 6
            ? 'not-applicable'
            : (i * 5 + j * 3) % 17 === 0
              ? 'missing'
              : (i + j) % 13 === 0
                ? 'changed'
                : (i + j) % 11 === 0
                  ? 'new'
                  : 'had',
        ),
      ),
    },
  };
}
