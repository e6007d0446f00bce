// Runs a command as a whole process and says what it cost.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const TICKS_PER_SECOND = 100;

/** Seconds from start to end, processor seconds, and the most memory held, in MB (2^20 bytes). */
export function measure(command, parameters, folder = ".") {
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, parameters, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    let peak = 0;
    let ticks = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0));
        const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
        ticks = Number(fields[11]) + Number(fields[12]);
      } catch { /* it has just ended */ }
    }, 20);
    child.on("exit", (code) => {
      clearInterval(look);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      code === 0 ? done({ seconds: Number(seconds.toFixed(2)), processorSeconds: ticks / TICKS_PER_SECOND, megabytes: Math.round(peak / 1024) }) : fail(new Error(`${command} ended with ${code}`));
    });
  });
}
