/**
 * `npm run test:offline`: runs a command in a network namespace of its own (Linux; `unshare` and `ip`). Beside loopback
 * it has one way out, which leads nowhere and counts: every packet that anything below tried to send elsewhere, also
 * of Chromium and of a name that was looked up, ends the run as failed.
 */
import { spawnSync } from 'node:child_process';

const SETUP = `
set -e
ip link set lo up
ip link add away type veth peer name nowhere
ip link set away addrgenmode none
ip link set nowhere addrgenmode none
ip address add 192.0.2.1/24 dev away
ip link set nowhere up
ip link set away up
ip neighbour add 192.0.2.2 lladdr 02:00:00:00:00:02 dev away
ip route add default via 192.0.2.2
set +e
"$@"
status=$?
sent=$(awk '$1 == "away:" { print $11 }' /proc/net/dev)
echo "Packets sent to anywhere but this computer: $sent"
test "$sent" = 0 || exit 1
exit $status
`;

const command = process.argv.slice(2);
const { status, error } = spawnSync('unshare', ['-rn', 'sh', '-c', SETUP, 'sh', ...command], {
  stdio: 'inherit',
});
if (error) console.error(`This needs Linux with unshare: ${error.message}`);
process.exit(status ?? 1);
