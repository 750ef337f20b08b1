-- Read by H2, by PostgreSQL and by jOOQ's code generation: only what all three understand.
create table course (
  id varchar(40) not null primary key,
  changed bigint not null
);

create table entity (
  course varchar(40) not null references course on delete cascade,
  kind varchar(20) not null,
  id varchar(40) not null,
  json text not null,
  primary key (course, id)
);

-- The history: what undo takes back, oldest first.
create table patch (
  course varchar(40) not null references course on delete cascade,
  position bigint not null,
  name varchar(200) not null,
  made bigint not null,
  json text not null,
  primary key (course, position)
);

create table asset (
  hash char(64) not null primary key,
  media_type varchar(100) not null,
  content bytea not null
);

create table meta (
  name varchar(40) not null primary key,
  content text not null
);
