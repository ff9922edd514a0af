/** Bytes that came so far, and of how many where the host says so. */
export type BytesRead = (read: number, all: number | null) => void;

/**
 * A gzip file of the site, unpacked, as an address that a worker can load. A host that unpacks it on the way is met too.
 * Throws where the host answers with an error, naming the file and the status.
 */
export async function unpack(href: string, type: string, onBytes: BytesRead): Promise<string> {
  const response = await fetch(href);
  if (!response.ok || !response.body) throw new Error(`${href}: the host answered ${response.status}`);
  const isPlain = !response.headers.get("content-encoding");
  const all = isPlain ? Number(response.headers.get("content-length")) || null : null;
  let read = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.length;
        onBytes(read, all);
        controller.enqueue(chunk);
      },
    }),
  );
  const blob = await new Response(counted).blob();
  const head = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  const stream = isPacked ? blob.stream().pipeThrough(new DecompressionStream("gzip")) : blob.stream();
  return URL.createObjectURL(await new Response(stream, { headers: { "Content-Type": type } }).blob());
}
