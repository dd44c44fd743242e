package vn.docbao.ingest;

import org.springframework.stereotype.Component;

/**
 * What the administrator wants of the run that is under way. Once stopped, nothing is taken in by itself any more, until a
 * run over all sources is asked for or the program starts anew; what is asked for by itself meanwhile is done.
 */
@Component
class IntakeControl {

    enum Wish {
        GO_ON,
        PAUSE,
        STOP
    }

    private Wish wish = Wish.GO_ON;
    private boolean excepted;
    private boolean leaving;

    synchronized Wish wish() {
        return wish;
    }

    synchronized void pause() {
        if (wish == Wish.GO_ON) {
            wish = Wish.PAUSE;
        }
    }

    /** After a pause; what was stopped stays so. */
    synchronized void goOn() {
        if (wish == Wish.PAUSE) {
            wish = Wish.GO_ON;
            notifyAll();
        }
    }

    /** A run over all sources: what a stop left is taken in, and what comes new again too. */
    synchronized void begin() {
        wish = Wish.GO_ON;
        notifyAll();
    }

    synchronized void stop() {
        wish = Wish.STOP;
        excepted = false;
        notifyAll();
    }

    /** Does something small that was asked for, whether or not all else is stopped; a stop from now on ends it too. */
    void meanwhile(Runnable task) {
        except(true);
        try {
            task.run();
        } finally {
            except(false);
        }
    }

    private synchronized void except(boolean it) {
        excepted = it;
    }

    /** The program ends: nobody waits any longer. */
    synchronized void leave() {
        leaving = true;
        notifyAll();
    }

    /** Waits while a pause lasts, and tells whether the run is to end. Never asked within a transaction. */
    synchronized boolean halts() {
        try {
            while (wish == Wish.PAUSE && !leaving) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
        return leaving || wish == Wish.STOP && !excepted;
    }
}
