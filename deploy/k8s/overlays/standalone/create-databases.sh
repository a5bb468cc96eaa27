# Runs once, when the data directory is new: a database and a role for each service, closed to the other two.
create_database() {
  psql -v ON_ERROR_STOP=1 -v name="$1" -v password="$2" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

create_database articles "$ARTICLES_PASSWORD"
create_database entities "$ENTITIES_PASSWORD"
create_database cooperation "$COOPERATION_PASSWORD"
