-- When the course was opened, milliseconds since 1970-01-01 UTC; 0: it is closed. Still set at the next start, it tells
-- that the studio ended without closing.
alter table course add column opened bigint default 0 not null;

-- When the course was put into the bin; 0: it is in use.
alter table course add column binned bigint default 0 not null;
