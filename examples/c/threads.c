/* One classifier, eight threads: each reads every file named, and all must come to the same answers.
 *
 * With the library built here, from the top of the repository:
 *
 *     cargo build --release --features capi
 *     gcc -std=c99 -I include examples/c/threads.c target/release/libbilateral.a -lpthread -ldl -lm -o threads
 *     ./threads examples/articles/ar-denied.txt examples/articles/en-wire.txt
 *
 * With an installed library:
 *
 *     gcc -std=c99 examples/c/threads.c $(pkg-config --cflags --libs bilateral) -lpthread -o threads
 */
#include <bilateral.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 8 };

/* A thread's share: the same classifier and files for all, a list of reports for each. */
struct work {
    const bilateral_classifier *classifier;
    char **files;
    size_t count;
    bilateral_report **reports;
};

static bilateral_report *read_article(const bilateral_classifier *classifier, const char *path)
{
    static const size_t most = 1 << 20;
    char *text = malloc(most);
    FILE *file = fopen(path, "rb");
    bilateral_report *report = NULL;
    bilateral_error error;
    if (text == NULL || file == NULL)
        fprintf(stderr, "%s: cannot be read\n", path);
    else if (bilateral_classify(classifier, text, fread(text, 1, most, file), &report, &error) != BILATERAL_OK)
        fprintf(stderr, "%s: %s\n", path, error.message);
    if (file != NULL)
        fclose(file);
    free(text);
    return report;
}

static void *run(void *argument)
{
    struct work *work = argument;
    size_t i;
    for (i = 0; i < work->count; i++)
        work->reports[i] = read_article(work->classifier, work->files[i]);
    return NULL;
}

/* Whether two reports say the same, to the last byte; a missing one says nothing. */
static int same(const bilateral_report *one, const bilateral_report *other)
{
    const char *left, *right;
    return bilateral_report_json(one, &left, NULL) == BILATERAL_OK &&
           bilateral_report_json(other, &right, NULL) == BILATERAL_OK && strcmp(left, right) == 0;
}

int main(int count, char **arguments)
{
    size_t files = (size_t)count - 1, different = 0, started = 0, t, i;
    bilateral_report **reports = calloc(THREADS * files + 1, sizeof *reports);
    struct work works[THREADS];
    pthread_t threads[THREADS];
    bilateral_classifier *classifier = NULL;
    bilateral_error error;
    if (reports == NULL || bilateral_classifier_new(NULL, &classifier, &error) != BILATERAL_OK) {
        fprintf(stderr, "%s\n", reports == NULL ? "no memory" : error.message);
        free(reports);
        return 2;
    }
    for (t = 0; t < THREADS; t++) {
        works[t] = (struct work){classifier, arguments + 1, files, reports + t * files};
        if (pthread_create(&threads[t], NULL, run, &works[t]) != 0)
            break;
        started++;
    }
    for (t = 0; t < started; t++)
        pthread_join(threads[t], NULL);
    /* Reports outlive the classifier. */
    bilateral_classifier_free(classifier);
    for (i = 0; i < THREADS * files; i++)
        different += !same(reports[i], reports[i % files]);
    printf("%zu threads, %zu reports, %zu different\n", started, THREADS * files, different);
    for (i = 0; i < THREADS * files; i++)
        bilateral_report_free(reports[i]);
    free(reports);
    return started == THREADS && different == 0 ? 0 : 1;
}
