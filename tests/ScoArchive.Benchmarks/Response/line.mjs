import { connect, createServer } from "node:net";

/** A phone's line: every byte waits half a round trip and for its turn. Handshakes pay for it as on a real one. */
export const FAST_3G = { roundTrip: 150, down: 1_600_000, up: 768_000 };

/**
 * Lays a line in front of a server.
 * @param {number} port the server's
 * @param {{roundTrip: number, down: number, up: number}} profile milliseconds, bits a second
 * @returns {Promise<{port: number, close: () => void}>}
 */
export function layLine(port, profile) {
  const down = direction(profile.down, profile.roundTrip / 2);
  const up = direction(profile.up, profile.roundTrip / 2);
  const line = createServer((phone) => {
    const host = connect(port, "127.0.0.1");
    carry(phone, host, up);
    carry(host, phone, down);
  });
  return new Promise((ready) => line.listen(0, "127.0.0.1", () => ready({ port: line.address().port, close: () => line.close() })));
}

// All connections share the line, so that a large answer holds up the others.
function direction(bitsASecond, delay) {
  let free = 0;
  return (bytes) => {
    free = Math.max(free, performance.now()) + (bytes * 8000) / bitsASecond;
    return free + delay;
  };
}

const PACKET = 1400;

function carry(from, to, arrival) {
  let before = Promise.resolve();
  const send = (at, deliver) => {
    before = before.then(() => new Promise((done) => setTimeout(() => done(deliver()), Math.max(0, at - performance.now()))));
  };
  from.setNoDelay(true);
  from.on("data", (data) => {
    for (let start = 0; start < data.length; start += PACKET) {
      const packet = data.subarray(start, start + PACKET);
      send(arrival(packet.length), () => to.destroyed || to.write(packet));
    }
  });
  from.on("end", () => send(0, () => to.end()));
  from.on("error", () => to.destroy());
}
