-- Read by H2, by PostgreSQL and by jOOQ's code generation: only what all three understand.
create table meta (
  name varchar(40) not null primary key,
  content text not null
);

create table course (
  id varchar(64) not null primary key,
  title text not null,
  -- milliseconds since 1970-01-01 UTC
  changed bigint not null,
  -- number of the last patch that is applied; later ones are undone
  applied bigint not null
);

-- One row a part of a course; the course's own fields are the row of kind "course".
create table entity (
  course varchar(64) not null references course on delete cascade,
  kind varchar(20) not null,
  id varchar(64) not null,
  json text not null,
  primary key (course, kind, id)
);

-- The history: what undo takes back and redo brings again.
create table patch (
  course varchar(64) not null references course on delete cascade,
  number bigint not null,
  name text not null,
  made bigint not null,
  primary key (course, number)
);

create table patch_entity (
  course varchar(64) not null,
  number bigint not null,
  kind varchar(20) not null,
  id varchar(64) not null,
  -- none: it was not there
  json_before text,
  -- none: it is not there any more
  json_after text,
  primary key (course, number, kind, id),
  foreign key (course, number) references patch (course, number) on delete cascade
);

create table asset (
  hash char(64) not null primary key,
  bytes bigint not null
);

-- In parts, for no column of H2 holds more than a megabyte but those that PostgreSQL does not know.
create table asset_part (
  hash char(64) not null references asset on delete cascade,
  part integer not null,
  content bytea not null,
  primary key (hash, part)
);

-- What a course, or its history, needs; an asset that no course uses is deleted.
create table asset_use (
  course varchar(64) not null references course on delete cascade,
  hash char(64) not null references asset,
  primary key (course, hash)
);
