/** Where a test's Dovecot lives and as whom it runs. Port 0: no such listener. */
export interface DovecotPlace {
  readonly folder: string;
  readonly uid: number;
  readonly gid: number;
  readonly userName: string;
  readonly groupName: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly password: string;
  /** `cert.pem` and `key.pem` lie in the folder. */
  readonly tls: boolean;
  /** Own name and special use of each mailbox made beforehand. */
  /** Empty: all that Dovecot can. */
  readonly capability: string;
  /** `oauth.conf` lies in the folder. */
  readonly oauth: boolean;
  readonly mailboxes: readonly (readonly [string, string])[];
}

/** How Dovecot asks an authorisation server about a token (RFC 7662). */
export function introspectionConfig(url: string): string {
  return `introspection_mode = post
introspection_url = ${url}
username_attribute = username
active_attribute = active
active_value = true
`;
}

/** Dovecot 2.3: one Maildir per user, any user name, one password, nothing outside the folder. */
export function dovecotConfig(place: DovecotPlace): string {
  const { folder, uid, gid } = place;
  const mailboxes = place.mailboxes.map(
    ([name, use]) => `  mailbox "${name}" {\n    special_use = ${use}\n    auto = subscribe\n  }\n`,
  );
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
ssl = ${place.tls ? 'yes' : 'no'}
${place.tls ? `ssl_cert = <${folder}/cert.pem\nssl_key = <${folder}/key.pem\n` : ''}
disable_plaintext_auth = no
default_internal_user = ${place.userName}
default_internal_group = ${place.groupName}
default_login_user = ${place.userName}
first_valid_uid = ${uid}
first_valid_gid = ${gid}
mail_max_userip_connections = 50
auth_failure_delay = 0
${place.capability === '' ? '' : `imap_capability = ${place.capability}\n`}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${place.port}
  }
  inet_listener imaps {
    port = ${place.tlsPort}
  }
}
service anvil {
  chroot =
  # Without this a wrong password makes the next sign-ins wait.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
${
  place.oauth
    ? `auth_mechanisms = plain login xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth.conf
}
`
    : ''
}passdb {
  driver = static
  args = password=${place.password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
mail_location = maildir:~/Maildir:UTF-8
namespace inbox {
  inbox = yes
  separator = /
${mailboxes.join('')}}
`;
}
