import type { Figure, FigureSpec } from './figure.ts';

const ELEMENTS = new Set([
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'defs',
  'clipPath',
  'pattern',
]);

const ATTRIBUTES = new Set([
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'dx',
  'dy',
  'width',
  'height',
  'points',
  'transform',
  'fill',
  'fill-opacity',
  'opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'clip-path',
  'patternUnits',
  'patternTransform',
  'id',
]);

/** Latin first; every system brings one of the Chinese faces. */
const FONTS = {
  en: "'Segoe UI', -apple-system, 'Helvetica Neue', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  zh: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
} as const;

/**
 * One SVG of a figure sheet that stands in a page: every drawing in it at its place, text as text, colours
 * resolved. Only plain drawing elements and attributes pass, so that nothing refers to the outside.
 */
export function flatten(sheet: HTMLElement, spec: FigureSpec): Figure {
  const frame = sheet.getBoundingClientRect();
  const width = Math.round(frame.width);
  const height = Math.round(frame.height);
  const drawings = [...sheet.querySelectorAll('svg')].map(svg => {
    const place = svg.getBoundingClientRect();
    const at = `${round(place.left - frame.left)} ${round(place.top - frame.top)}`;
    return `<g transform="translate(${at})">${childrenOf(svg)}</g>`;
  });
  const { language } = spec.words;
  const { id, dataHash, methodHash, isSynthetic, isScenario } = spec.provenance;
  const metadata = {
    id,
    dataHash,
    methodHash,
    link: spec.link,
    synthetic: isSynthetic,
    scenario: isScenario,
  };
  const heightMm = round((spec.width * height) / width);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${spec.width}mm" height="${heightMm}mm" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${language === 'zh' ? 'zh-CN' : 'en'}" font-family="${FONTS[language]}">`,
    `<title>${escaped(spec.title)}</title>`,
    `<desc>${escaped(spec.description)}</desc>`,
    `<metadata>${escaped(JSON.stringify(metadata))}</metadata>`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...drawings,
    '</svg>\n',
  ].join('\n');
  return { svg, width, height, widthMm: spec.width, provenance: spec.provenance, title: spec.title };
}

function childrenOf(element: Element): string {
  return [...element.childNodes].map(nodeText).join('');
}

function nodeText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (!(node instanceof SVGElement) || !ELEMENTS.has(node.localName)) return '';
  const inner = childrenOf(node);
  if (node.localName === 'g' && inner === '') return '';
  const attributes = [...node.attributes]
    .filter(({ name, value }) => ATTRIBUTES.has(name) && !/url\((?!#)/.test(value))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  const start = `<${node.localName}${attributes.join('')}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${node.localName}>`;
}

const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, '').replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign);

const round = (value: number): number => Math.round(value * 100) / 100;
