import type { unit as en } from '../en/unit.ts';

/** Units of the bundled frameworks as they are printed; others are shown as the framework writes them. */
export const unit: Record<keyof typeof en, string> = {
  'unit.% of projects': '%',
  'unit.% of rated firms': '%',
  'unit.% of value': '%',
  'unit.10 000 m2 per million inhabitants': '万平方米/百万人',
  'unit.cases per 1 000 firms': '件/千家',
  'unit.count': '项',
  'unit.firms per 1 000 building-material firms': '家/千家建材企业',
  'unit.kWh/(m2·a)': '千瓦时/（平方米·年）',
  'unit.kg per 10 000 CNY': '千克/万元',
  'unit.kgCO2/(m2·a)': '千克二氧化碳/（平方米·年）',
  'unit.kgce/(m2·a)': '千克标准煤/（平方米·年）',
  'unit.kgce/(person·a)': '千克标准煤/（人·年）',
  'unit.m3 per 10 000 CNY': '立方米/万元',
  'unit.per 1 000 above-scale firms': '家/千家规上企业',
  'unit.person-times per 10 000 construction employees': '人次/万名从业人员',
  'unit.points 0-10': '分（0～10）',
  'unit.score 0-100': '分（0～100）',
  'unit.t per 10 000 m2': '吨/万平方米',
  'unit.tCO2 per 10 000 CNY': '吨二氧化碳/万元',
  'unit.tce per 10 000 CNY': '吨标准煤/万元',
};
