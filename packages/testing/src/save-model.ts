import { engine, io, type LayersModel } from '@tensorflow/tfjs';

/** What `model.save` with its optimizer writes, kept in memory. */
export async function saveModel(model: LayersModel): Promise<io.ModelArtifacts> {
  let saved: io.ModelArtifacts = {};
  const handler = io.withSaveHandler((artifacts) => {
    saved = artifacts;
    const modelArtifactsInfo = { dateSaved: new Date(0), modelTopologyType: 'JSON' as const };
    return Promise.resolve({ modelArtifactsInfo });
  });
  // tfjs leaves the iteration counter that it saves behind.
  engine().startScope();
  await model.save(handler, { includeOptimizer: true });
  engine().endScope();
  return saved;
}
