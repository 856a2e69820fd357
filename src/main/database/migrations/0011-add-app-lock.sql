-- The app lock: one row while a passphrase is set, none otherwise. It locks the app, and encrypts nothing.
CREATE TABLE app_lock (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  lock_after TEXT NOT NULL CHECK (lock_after IN ('hidden', '1', '5', '15', '30', 'never')),
  -- How the hash was made of the passphrase, with its salt.
  kdf TEXT NOT NULL CHECK (json_valid(kdf)),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
