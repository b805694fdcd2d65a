import type { Figure } from './figure.ts';
import { insertChunks, pixelsPerMetre, textChunk } from './png-chunks.ts';

/** Factors a PNG is offered in; 3× is 409 dots an inch at 82 mm. */
export const PNG_SCALES = [1, 2, 3] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** The figure as PNG with its title, id and hashes inside the file, sized to its millimetres. */
export async function figurePng(figure: Figure, scale: PngScale, link: string): Promise<Blob> {
  const { width, height, widthMm, provenance, title } = figure;
  const picture = await rasterise(figure.svg, width * scale, height * scale);
  const { id, dataHash, methodHash, isSynthetic, isScenario } = provenance;
  const bytes = insertChunks(new Uint8Array(await picture.arrayBuffer()), [
    pixelsPerMetre((width * scale * 1000) / widthMm),
    textChunk('Title', title),
    textChunk('Source', provenance.source),
    textChunk(
      'gsc-index',
      JSON.stringify({ id, dataHash, methodHash, link, synthetic: isSynthetic, scenario: isScenario }),
    ),
  ]);
  return new Blob([bytes], { type: 'image/png' });
}

async function rasterise(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        blob => (blob === null ? reject(new Error(`png not made: ${width} × ${height}`)) : resolve(blob)),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
