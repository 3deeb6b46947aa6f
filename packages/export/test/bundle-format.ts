import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** How much a program ships that imports one format. */
export interface BundleSize {
  /** Bytes of minified JavaScript. */
  raw: number;
  /** Bytes of the same under gzip. */
  gzip: number;
}

/** A format with all that it needs, bundled for a browser. */
export interface Bundle extends BundleSize {
  /** Paths of the modules that left code in it, from the root of the repository. */
  modules: string[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Bundles what `@rethread/export/formats/<id>` is made from.
 *
 * @throws If the format needs what a browser does not have, such as modules of Node.
 */
export async function bundleFormat(id: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}packages/export/src/formats/${id}.ts`],
    alias: { '@rethread/core': `${root}packages/core/src/index.ts` },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (!file || !output) throw new Error(`No bundle of ${id}`);
  const modules = Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  return { raw: file.contents.length, gzip: gzipSync(file.contents, { level: 9 }).length, modules };
}
