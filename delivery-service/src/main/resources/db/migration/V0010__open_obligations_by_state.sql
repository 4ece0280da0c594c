-- What is open is counted every few seconds, beside very many rows that have ended.
create index obligation_by_open_state on obligation (state) where state in ('WAITING', 'SENDING', 'CARRIED');
comment on column obligation.tries is 'Handovers that failed: put off, unclear, or not written by our fault. The one that ends it does not count, nor do those for which no session came about; the attempts are all of them';
comment on column attempt.outcome is 'AMBIGUOUS: may have been passed. NOT_TRIED: no session came about or the mail could not be written, nothing was passed';
