import { build } from './build.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the app when needed, serves it to this machine and prints the address. */
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is “${process.env.PORT}”. Give a number from 0 to 65535.`);
  process.exit(2);
}
try {
  const { url } = await serve(await build(), port);
  console.log(`GSC Index is at ${url}`);
} catch (reason) {
  const isTaken = reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE';
  if (!isTaken) throw reason;
  console.error(`Port ${port} is taken. Choose another: PORT=4174 npm start`);
  process.exit(1);
}
