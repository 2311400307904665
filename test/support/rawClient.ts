import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** A JSON-RPC message, as it came. */
export interface Message {
  readonly jsonrpc: string;
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/**
 * A client that knows nothing but the specification: it writes frames and reads frames. Any other
 * byte on the server's standard output rejects all that waits.
 */
export interface RawClient {
  request(method: string, params?: unknown): Promise<Message>;
  /** A request, and right after it, in the same write, what takes it back. */
  cancelled(method: string, params: unknown): Promise<Message>;
  notify(method: string, params?: unknown): void;
  /** All that came of itself: notifications, and requests of the server. */
  readonly received: readonly Message[];
  /** Resolves with the first message of that method, come or still to come. */
  arrival(method: string, fits?: (params: unknown) => boolean): Promise<Message>;
  /** The exit status. */
  readonly ended: Promise<number | null>;
}

/** Starts the built server. `answers` are the results, or promises of them, of its own requests. */
export function startRawClient(
  answers: Readonly<Record<string, (params: unknown) => unknown>> = {},
): RawClient {
  const server = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const received: Message[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  const watching = new Set<() => void>();
  let failure: Error | undefined;
  let lastId = 0;
  let bytes = Buffer.alloc(0);

  const take = (message: Message): void => {
    if (message.method === undefined) {
      waiting.get(message.id as number)?.(message);
      return;
    }
    received.push(message);
    for (const look of watching) look();
    if (message.id === undefined) return;
    void Promise.resolve(answers[message.method]?.(message.params) ?? null).then((result) =>
      server.stdin.write(frame({ jsonrpc: '2.0', id: message.id, result })),
    );
  };
  server.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.subarray(0, 64).toString('latin1'));
      if (head === null) break;
      const from = head[0].length;
      const to = from + Number(head[1]);
      if (bytes.length < to) return;
      take(JSON.parse(bytes.subarray(from, to).toString('utf8')) as Message);
      bytes = bytes.subarray(to);
    }
    if (
      bytes.length > 0 &&
      !'Content-Length: '.startsWith(bytes.subarray(0, 16).toString('latin1'))
    )
      failure = new Error(`no frame on standard output: ${bytes.subarray(0, 200).toString()}`);
  });

  const send = (...messages: readonly object[]): void => {
    if (failure !== undefined) throw failure;
    server.stdin.write(messages.map(frame).join(''));
  };
  const response = async (method: string, params: unknown, more: boolean): Promise<Message> => {
    const id = ++lastId;
    const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
    const request = { jsonrpc: '2.0', id, method, params };
    const cancel = { jsonrpc: '2.0', method: '$/cancelRequest', params: { id } };
    send(...(more ? [request, cancel] : [request]));
    const message = await answered;
    waiting.delete(id);
    if (failure !== undefined) throw failure;
    return message;
  };
  return {
    request: (method, params) => response(method, params, false),
    cancelled: (method, params) => response(method, params, true),
    notify: (method, params) => send({ jsonrpc: '2.0', method, params }),
    received,
    arrival: (method, fits = () => true) =>
      new Promise((resolve) => {
        const look = (): void => {
          const message = received.find((one) => one.method === method && fits(one.params));
          if (message === undefined) return;
          watching.delete(look);
          resolve(message);
        };
        watching.add(look);
        look();
      }),
    ended: once(server, 'exit').then(([status]) => status as number | null),
  };
}

function frame(message: object): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
