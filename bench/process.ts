import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']))

/** Milliseconds of CPU that a process has used until now, in all its threads. Linux only. */
export function cpuOf(pid: number): number {
	// The name before the last bracket may hold spaces.
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
	return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** Memory that a process holds, in MiB. Linux only. */
export function memoryOf(pid: number): number {
	const [, kib] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!
	return Number(kib) / 1024
}
