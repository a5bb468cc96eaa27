# Starts PostgreSQL, unless a password is missing or that of the examples: once a database is made, changing it is easily forgotten.
for password in "$POSTGRES_PASSWORD" "$ARTICLES_PASSWORD" "$ENTITIES_PASSWORD" "$COOPERATION_PASSWORD"; do
  if [ -z "$password" ] || [ "$password" = change-me ]; then
    echo "A database password is still the one of the examples: bring your own secrets, as deploy/README.md shows." >&2
    exit 1
  fi
done
# Each pod of a service takes up to 20 connections, and for a moment an update runs old and new pods.
exec docker-entrypoint.sh postgres -c max_connections=200
