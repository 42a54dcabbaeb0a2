/* Hyperscan, or its fork Vectorscan, as a peer: how long it takes to find all forms in all texts. outside.rs tells
 * what is asked on standard input and answered on standard output. Written in C because the Python wheel calls into
 * Python at each match, which takes longer than finding it. */
#define _POSIX_C_SOURCE 200809L
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct line {
    char *bytes;
    size_t length;
};

static void stop(const char *why) {
    fprintf(stderr, "hyperscan: %s\n", why);
    exit(1);
}

static struct line *read_lines(size_t count) {
    struct line *lines = calloc(count, sizeof *lines);
    if (!lines) stop("no memory");
    for (size_t i = 0; i < count; i++) {
        size_t room = 0;
        ssize_t length = getline(&lines[i].bytes, &room, stdin);
        if (length < 1) stop("a line is missing");
        lines[i].length = (size_t)length - 1; /* without the line break */
    }
    return lines;
}

static int count(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *matches) {
    (void)id, (void)from, (void)to, (void)flags;
    ++*(size_t *)matches;
    return 0;
}

/* For this very processor. Literals are the fastest that it offers: they tell where a form ends, not where it begins. */
static hs_database_t *compile(const struct line *forms, size_t count) {
    const char **bytes = calloc(count, sizeof *bytes);
    size_t *lengths = calloc(count, sizeof *lengths);
    unsigned *flags = calloc(count, sizeof *flags), *ids = calloc(count, sizeof *ids);
    if (!bytes || !lengths || !flags || !ids) stop("no memory");
    for (size_t i = 0; i < count; i++) {
        bytes[i] = forms[i].bytes;
        lengths[i] = forms[i].length;
        ids[i] = (unsigned)i;
    }
    hs_database_t *database;
    hs_compile_error_t *error;
    if (hs_compile_lit_multi(bytes, flags, ids, lengths, (unsigned)count, HS_MODE_BLOCK, NULL, &database, &error))
        stop(error->message);
    return database;
}

int main(void) {
    size_t forms, texts;
    if (scanf("%zu %zu", &forms, &texts) != 2 || getchar() != '\n') stop("no numbers of forms and texts");
    hs_database_t *database = compile(read_lines(forms), forms);
    struct line *text = read_lines(texts);
    hs_scratch_t *scratch = NULL;
    if (hs_alloc_scratch(database, &scratch)) stop("no scratch memory");
    fprintf(stderr, "Hyperscan %s\n", hs_version());

    unsigned long long passes;
    while (scanf("%llu", &passes) == 1) {
        size_t matches = 0;
        struct timespec begin, end;
        clock_gettime(CLOCK_MONOTONIC, &begin);
        for (unsigned long long pass = 0; pass < passes; pass++) {
            matches = 0;
            for (size_t i = 0; i < texts; i++)
                if (hs_scan(database, text[i].bytes, (unsigned)text[i].length, 0, scratch, count, &matches))
                    stop("the scan failed");
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        long long taken = (end.tv_sec - begin.tv_sec) * 1000000000LL + (end.tv_nsec - begin.tv_nsec);
        printf("%lld %zu\n", taken, matches);
        fflush(stdout);
    }
    return 0;
}
