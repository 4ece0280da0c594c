#!/bin/sh
# Runs once, when the volume of PostgreSQL is empty: a database and an owner for each service and for Keycloak.
# None of them may enter the database of another. Passwords are read by psql itself, so no list of processes shows them.
set -eu

for name in catalog subscription delivery keycloak; do
    case $name in
        catalog) password=${ANTENNA_CATALOG_DATABASE_PASSWORD:?} ;;
        subscription) password=${ANTENNA_SUBSCRIPTION_DATABASE_PASSWORD:?} ;;
        delivery) password=${ANTENNA_DELIVERY_DATABASE_PASSWORD:?} ;;
        keycloak) password=${ANTENNA_KEYCLOAK_DATABASE_PASSWORD:?} ;;
    esac
    NAME=$name PASSWORD=$password psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 \
        --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv name NAME
\getenv password PASSWORD
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
done

psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --command 'revoke all on database postgres from public'
